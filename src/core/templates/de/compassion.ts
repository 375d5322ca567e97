import type { Template } from "../template";

/** A kind note that asks for nothing. */
export const compassion: readonly Template[] = [
  {
    id: "de.compassion.geburt",
    play: "compassion",
    tone: "warm",
    fits: ["birth"],
    body: `was für eine schöne Nachricht. Herzlichen Glückwunsch Ihnen und Ihrer Familie.

Alles zwischen uns hat Zeit. Ich wünsche Ihnen glückliche erste Wochen miteinander und ab und zu ein wenig Schlaf.`,
    familiar: `was für eine schöne Nachricht. Herzlichen Glückwunsch dir und deiner Familie.

Alles zwischen uns hat Zeit. Ich wünsche euch glückliche erste Wochen miteinander und ab und zu ein wenig Schlaf.`,
  },
  {
    id: "de.compassion.trauer",
    play: "compassion",
    tone: "warm",
    fits: ["loss"],
    body: `danke, dass Sie es mir geschrieben haben. Mein aufrichtiges Beileid Ihnen und allen, die Ihnen nahestehen.

Bitte legen Sie unser Gespräch beiseite, solange Sie es brauchen. Hier wartet nichts auf eine Antwort.`,
    familiar: `danke, dass du es mir geschrieben hast. Mein aufrichtiges Beileid dir und allen, die dir nahestehen.

Bitte leg unser Gespräch beiseite, solange du es brauchst. Hier wartet nichts auf eine Antwort.`,
  },
  {
    id: "de.compassion.krankheit",
    play: "compassion",
    tone: "warm",
    fits: ["illness"],
    body: `danke für Ihre Nachricht. Gesund werden geht vor, und alles zwischen uns kann warten, bis Sie wieder ganz da sind.

Beantworten müssen Sie hier nichts. Ich wünsche Ihnen gute Besserung und die Ruhe, die es dafür braucht.`,
    familiar: `danke für deine Nachricht. Gesund werden geht vor, und alles zwischen uns kann warten, bis du wieder ganz da bist.

Beantworten musst du hier nichts. Ich wünsche dir gute Besserung und die Ruhe, die es dafür braucht.`,
  },
  {
    id: "de.compassion.krankheit-anderer",
    play: "compassion",
    tone: "warm",
    fits: ["illness-of-other"],
    body: `danke, dass Sie mir Bescheid gegeben haben. Bitte richten Sie {patient} meine besten Wünsche für die Genesung aus.

Auf meiner Seite eilt nichts, und zu beantworten ist hier auch nichts. {Patient} geht vor, solange es eben dauert.`,
    familiar: `danke, dass du mir Bescheid gegeben hast. Bitte richte {patient} meine besten Wünsche für die Genesung aus.

Auf meiner Seite eilt nichts, und zu beantworten ist hier auch nichts. {Patient} geht vor, solange es eben dauert.`,
  },
  {
    id: "de.compassion.andere-nachricht",
    play: "compassion",
    tone: "warm",
    fits: ["other-news"],
    body: `danke, dass Sie es mir geschrieben haben. Das geht vor, und alles zwischen uns kann warten, solange es nötig ist.

Beantworten müssen Sie hier nichts. Ich denke an Sie und wünsche Ihnen und Ihrer Familie alles Gute.`,
    familiar: `danke, dass du es mir geschrieben hast. Das geht vor, und alles zwischen uns kann warten, solange es nötig ist.

Beantworten musst du hier nichts. Ich denke an dich und wünsche dir und deiner Familie alles Gute.`,
  },
  {
    id: "de.compassion.umbruch",
    play: "compassion",
    tone: "warm",
    fits: ["reorganisation"],
    body: `danke, dass Sie mir schildern, wie es bei Ihnen steht. Solche Wochen verlangen allen viel ab, und unser Projekt kann warten.

Antworten müssen Sie darauf nicht. Ich hoffe, dass sich bald klärt, wie es weitergeht, und dass es für Sie und Ihr Team gut ausgeht.`,
    familiar: `danke, dass du mir schilderst, wie es bei euch steht. Solche Wochen verlangen allen viel ab, und unser Projekt kann warten.

Antworten musst du darauf nicht. Ich hoffe, dass sich bald klärt, wie es weitergeht, und dass es für dich und dein Team gut ausgeht.`,
  },
];
