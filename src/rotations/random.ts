/**
 * Random numbers from a seed, the same on every machine: sfc32 by Chris Doty-Humphrey (PractRand,
 * public domain), in 32-bit integers alone.
 */
export class Random {
  private a: number
  private b: number
  private c: number
  private count = 1

  /** `seed`: a whole number; its lower 32 bits count. */
  constructor(seed: number) {
    this.a = seed | 0
    this.b = (seed ^ 0x9e3779b9) | 0
    this.c = (seed ^ 0x243f6a88) | 0
    // The first words of neighbouring seeds resemble each other.
    for (let word = 0; word < 15; word += 1) this.word()
  }

  /** From 0 to 2^32 - 1. */
  word(): number {
    const sum = (((this.a + this.b) | 0) + this.count) | 0
    this.count = (this.count + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** A whole number from 0 to below `end`, which is 2^21 at most: then the division is exact. */
  below(end: number): number {
    return Math.floor((this.word() / 2 ** 32) * end)
  }

  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[] {
    const rest = [...things]
    const drawn: T[] = []
    while (rest.length > 0) drawn.push(...rest.splice(this.below(rest.length), 1))
    return drawn
  }
}
