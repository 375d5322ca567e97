/** Small delays, the same for the same seed (mulberry32). */
export class Delays {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A number from 0 up to 1. */
  chance(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Does it in `from` to `to` milliseconds. */
  later(act: () => void, from = 5, to = 60): void {
    setTimeout(act, from + this.chance() * (to - from));
  }

  /**
   * Takes the parts that match out of `root` and puts them back one by one, late and in no order,
   * as Gmail draws a thread. `done` is called when all are in place.
   */
  drawLate(root: HTMLElement, parts: string, done: () => void): void {
    const waiting = [...root.querySelectorAll<HTMLElement>(parts)].map((part) => {
      const place = document.createComment("");
      part.replaceWith(place);
      return { part, place };
    });
    let left = waiting.length;
    if (left === 0) done();
    for (const { part, place } of waiting)
      this.later(() => {
        place.replaceWith(part);
        left -= 1;
        if (left === 0) done();
      });
  }
}
