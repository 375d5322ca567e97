/** Chance that is the same for the same seed (mulberry32). */
export class Random {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed | 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** One of a list that is not empty. */
  of<T>(list: ArrayLike<T>): T {
    const found = list[Math.floor(this.next() * list.length)];
    if (found === undefined) throw new Error("nothing to choose from");
    return found;
  }

  /** A name that Gmail has never used. */
  name(): string {
    return `z${Math.floor(this.next() * 1e9).toString(36)}`;
  }
}
