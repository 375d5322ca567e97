import type { Template } from "../template";

/** A farewell: free of guilt, one condition for coming back. */
export const letGo: readonly Template[] = [
  {
    id: "de.let-go.abgesagt",
    play: "let-go",
    tone: "direct",
    fits: ["declined"],
    body: `danke für die klare Antwort, sie spart uns beiden Zeit. Ich schließe die Sache auf meiner Seite, für Sie bleibt nichts zu tun.

Wenn sich an den Gründen eines Tages etwas ändert, genügt eine Zeile, und ich fange bei dem an, was Sie mir schon erzählt haben. Bis dahin alles Gute.`,
    familiar: `danke für die klare Antwort, sie spart uns beiden Zeit. Ich schließe die Sache auf meiner Seite, für dich bleibt nichts zu tun.

Wenn sich an den Gründen eines Tages etwas ändert, reicht eine Zeile, und ich fange bei dem an, was du mir schon erzählt hast. Bis dahin alles Gute.`,
  },
  {
    id: "de.let-go.abgesagt-herzlich",
    play: "let-go",
    tone: "warm",
    fits: ["declined"],
    body: `danke, dass Sie es mir sagen, und danke für die Gedanken, die Sie sich gemacht haben. Ein klares Nein ist eine Höflichkeit, die nicht jeder aufbringt.

Ich schließe hier mit einem guten Gefühl. Wenn sich Ihre Lage ändert, genügt eine Zeile. Ihnen und Ihrem Team alles Gute auf dem gewählten Weg.`,
    familiar: `danke, dass du es mir sagst, und danke für die Gedanken, die du dir gemacht hast. Ein klares Nein ist eine Höflichkeit, die nicht jeder aufbringt.

Ich schließe hier mit einem guten Gefühl. Wenn sich bei euch etwas ändert, reicht eine Zeile. Dir und deinem Team alles Gute auf dem gewählten Weg.`,
  },
  {
    id: "de.let-go.ruhe",
    play: "let-go",
    tone: "direct",
    fits: ["unanswered"],
    body: `ich schließe die Sache auf meiner Seite, hier wartet also nichts auf Sie. Danke für die Zeit, die Sie sich am Anfang genommen haben.

Wenn die Frage von damals wiederkommt, schreiben Sie mir in einer Zeile, was sich geändert hat, und ich nehme sie dort wieder auf.`,
    familiar: `ich schließe die Sache auf meiner Seite, hier wartet also nichts auf dich. Danke für die Zeit, die du dir am Anfang genommen hast.

Wenn die Frage von damals wiederkommt, schreib mir in einer Zeile, was sich geändert hat, und ich nehme sie dort wieder auf.`,
  },
  {
    id: "de.let-go.ruhe-herzlich",
    play: "let-go",
    tone: "warm",
    fits: ["unanswered"],
    body: `es sieht so aus, als wäre es nicht das Richtige zur rechten Zeit gewesen, und auch das ist ein gutes Ergebnis. Ich lege die Akte weg, zu tun gibt es für Sie nichts.

Danke für das Gespräch. Wenn die Frage eines Tages wiederkommt, genügt eine Zeile. Bis dahin wünsche ich Ihnen eine gute Zeit.`,
    familiar: `es sieht so aus, als wäre es nicht das Richtige zur rechten Zeit gewesen, und auch das ist ein gutes Ergebnis. Ich lege die Akte weg, zu tun gibt es für dich nichts.

Danke für das Gespräch. Wenn die Frage eines Tages wiederkommt, reicht eine Zeile. Bis dahin wünsche ich dir eine gute Zeit.`,
  },
];
