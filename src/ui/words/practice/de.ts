import type { PracticeWords } from "./words";

export const de: PracticeWords = {
  title: "An Beispielen üben",
  intro:
    "Lesen Sie den Thread, überlegen Sie, was Sie tun würden, und sehen Sie, was ich tun würde. Sie sind Robin; alle Personen sind erfunden.",
  today: (date) => `Heute ist ${date}.`,
  threads: "Beispiele",
  done: (count, of) => `${count} von ${of} erledigt`,
  isDone: "erledigt",
  thread: "Der Thread",
  to: (names) => `an ${names}`,
  attached: (names) => `Anlage: ${names}`,
  choose: "Was würden Sie tun?",
  same: "Das würde ich auch tun.",
  also: (play) => `Das geht auch. Ich würde mit „${play}“ anfangen.`,
  rather: (play) => `Hier würde ich eher „${play}“ wählen.`,
  barred: (why) => `Das würde ich hier lassen. ${why}`,
  whatISee: "Was ich sehe",
  alsoPossible: "Auch möglich",
  next: "Nächstes Beispiel",
  again: "Neu wählen",
  startOver: "Von vorn anfangen",
  german: "Deutsch",
};
