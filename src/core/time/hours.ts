/** Hours of a day as a wall clock shows them, "HH:MM" from 00:00 to 23:59; `from` is earlier than `to`. */
export type Hours = { from: string; to: string };

/** Minutes since midnight of an "HH:MM". */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}
