/** Below this no percentage is honest. */
const FEWEST = 10;
/** Standard deviations of a 95 % interval. */
const Z = 1.96;

/** A share with the bounds of Wilson's 95 % interval (0 to 1), null under ten cases. */
export function shareOf(count: number, of: number): { count: number; low: number | null; high: number | null } {
  if (of < FEWEST) return { count, low: null, high: null };
  const share = count / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const middle = share + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return { count, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
