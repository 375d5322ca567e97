/** Vor dem Gesagten, im selben Teilsatz: angenommen, nicht mitgeteilt. */
export const HYPOTHESIS = /\b(?:wenn|falls|sofern|angenommen|vorausgesetzt|sollte[nst]?)\b[^,;]{0,80}$/i;
