/** The records that can be read; those that can't have been set aside (damaged.ts). */
export const sound = <T>(records: readonly (T | undefined)[]): T[] => records.filter((record) => record !== undefined);
