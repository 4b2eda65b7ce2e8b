/**
 * Rounds that a search found once, written as few as they are. A letter and a number is a point of an
 * orbit; a number is moved on by every element of the group, and each element makes another round. A
 * point with a star, or without a letter, stays where it is. `|` parts tables and `;` rounds; a round
 * that begins with F is not moved on. `develop.ts` reads this, and a test counts what comes of it.
 */
export interface Starter {
  people: number
  size: number
  rounds: number
  /** Orders of the cyclic groups whose product moves the points on; none: all rounds stand here. */
  group: readonly number[]
  text: string
}

/** Nobody meets twice. */
export const WITHOUT_REPEAT: readonly Starter[] = [
  {
    people: 15,
    size: 3,
    rounds: 7,
    group: [7],
    text: 'a6 *0 b1|a1 a3 a0|b3 b4 a5|b0 b5 a4|a2 b6 b2',
  },
  {
    people: 18,
    size: 3,
    rounds: 8,
    group: [4],
    text: 'c3 c0 d3|d1 a0 b0|a2 d2 a3|b2 *0 d0|c2 b3 a1|c1 b1 *1; *1 d3 a1|c1 b3 a2|a0 c2 *0|c0 d2 d1|c3 a3 b2|d0 b1 b0',
  },
  {
    people: 21,
    size: 3,
    rounds: 10,
    group: [5],
    text: 'd4 d1 a3|*0 c4 b2|c1 c0 d0|a4 b1 c2|b3 d2 d3|b4 a0 b0|c3 a1 a2; a4 d3 *0|b0 c4 d2|c0 d1 a1|c1 b3 c3|d0 b2 b4|b1 a3 a0|d4 c2 a2',
  },
  {
    people: 28,
    size: 4,
    rounds: 9,
    group: [3, 3],
    text: 'b3 a2 c3 a1|b7 b5 b1 a7|a3 c5 b2 b0|a5 b4 c2 c1|b6 *0 c8 a8|c0 c6 c4 b8|c7 a4 a6 a0',
  },
  {
    people: 32,
    size: 4,
    rounds: 10,
    group: [3],
    text: 'a0 e2 b2 d1|f0 j2 g2 i1|d0 f2 f1 c1|i0 a2 a1 h1|c2 *1 g0 b1|h2 *0 b0 g1|d2 h0 j0 e1|i2 c0 e0 j1; e1 *0 a0 c0|j1 *1 f0 h0|b0 i2 h1 c2|g0 d2 c1 h2|f2 a1 i1 b1|a2 f1 d1 g1|b2 j2 j0 d0|g2 e2 e0 i0; g2 g0 j1 a2|b2 b0 e1 f2|c0 a1 j2 c2|h0 f1 e2 h2|e0 *1 a0 d0|j0 *0 f0 i0|b1 i2 d1 c1|g1 d2 i1 h1; F *1 i0 i1 i2|*0 d0 d1 d2|g0 f2 c0 e2|b0 a2 h0 j2|g1 f0 c1 e0|b1 a0 h1 j0|g2 f1 c2 e1|b2 a1 h2 j1',
  },
  {
    people: 30,
    size: 5,
    rounds: 6,
    group: [6],
    text: 'e4 e0 d2 c2 d3|b0 b5 d1 d5 a3|a2 e1 b3 a4 e2|a0 c3 c1 a5 d0|d4 c0 a1 e3 b1|e5 c4 c5 b4 b2',
  },
]

/** Everyone meets everyone; some meet twice, and some tables are short. */
export const MEETING_ALL: readonly Starter[] = [
  {
    people: 12,
    size: 3,
    rounds: 6,
    group: [],
    text: '0 1 9|2 4 8|6 7 10|3 5 11; 2 9 11|1 3 6|0 4 7|5 8 10; 2 5 7|0 3 8|4 6 9|1 10 11; 3 4 10|1 7 8|0 11|2 6|5 9; 1 4 5|3 7 9|6 8 11|0 2 10; 4 7 11|0 5 6|8 9 10|1 2 3',
  },
  {
    people: 18,
    size: 3,
    rounds: 9,
    group: [9],
    text: 'a8 a4 b8|a0 a6 b2|a5 b6 a3|b5 a7 b4|b1 b7 b3|a1 a2 b0',
  },
  {
    people: 24,
    size: 3,
    rounds: 12,
    group: [12],
    text: 'b7 b2 a8|b9 b3 a6|a0 a7 b0|b11 a10 a1|a4 b6 b8|a2 a3 b10|b5 b1 b4|a9 a5 a11',
  },
  {
    people: 27,
    size: 3,
    rounds: 13,
    group: [13],
    text: 'b9 a3 a4|a8 a2 b4|b11 b1 a0|a12 a9 a7|b10 a10 *0|a5 a1 b8|b0 b12 b7|a6 b3 b5|a11 b6 b2',
  },
  {
    people: 30,
    size: 3,
    rounds: 15,
    group: [15],
    text: 'a11 b9 a8|b3 a14 b13|a3 a4 b12|a13 b1 b10|a0 b0 a5|b11 b14 b7|b6 b5 a10|a2 a6 b8|a1 a7 a9|b4 a12 b2',
  },
  {
    people: 20,
    size: 4,
    rounds: 7,
    group: [3],
    text: 'f0 d0 a0 b1|c0 a2 e2 a1|c2 d1 e1 d2|b2 f2 c1 *0|*1 e0 f1 b0; e2 f1 c2 f2|e1 c0 b2 b0|f0 d1 a2 b1|*0 *1 a0 d0|a1 c1 e0 d2; F a2 b2 d0 f1|a0 b0 d1 f2|a1 b1 d2 f0|c0 c1 c2 *1|e0 e1 e2 *0',
  },
  {
    people: 24,
    size: 4,
    rounds: 8,
    group: [7],
    text: 'b3 a0 c0 *1|c4 b2 b4 b5|b6 a5 *2 c2|c1 *0 a3 b0|a6 a1 b1 a2|c6 a4 c3 c5; F a2 b0 c5|a3 b1 c6|a4 b2 c0|a5 b3 c1|a6 b4 c2|a0 b5 c3|a1 b6 c4|*0 *2 *1',
  },
  {
    people: 32,
    size: 4,
    rounds: 11,
    group: [3],
    text: 'a0 e2 b2 d1|f0 j2 g2 i1|d0 f2 f1 c1|i0 a2 a1 h1|c2 *1 g0 b1|h2 *0 b0 g1|d2 h0 j0 e1|i2 c0 e0 j1; e1 *0 a0 c0|j1 *1 f0 h0|b0 i2 h1 c2|g0 d2 c1 h2|f2 a1 i1 b1|a2 f1 d1 g1|b2 j2 j0 d0|g2 e2 e0 i0; g2 g0 j1 a2|b2 b0 e1 f2|c0 a1 j2 c2|h0 f1 e2 h2|e0 *1 a0 d0|j0 *0 f0 i0|b1 i2 d1 c1|g1 d2 i1 h1; F *1 i0 i1 i2|*0 d0 d1 d2|g0 f2 c0 e2|b0 a2 h0 j2|g1 f0 c1 e0|b1 a0 h1 j0|g2 f1 c2 e1|b2 a1 h2 j1; F a0 f0 b0 g0|a1 f1 b1 g1|a2 f2 b2 g2|c0 h0 d0 i0|c1 h1 d1 i1|c2 h2 d2 i2|e0 j0 e1 j1|e2 j2 *0 *1',
  },
  {
    people: 26,
    size: 5,
    rounds: 8,
    group: [8],
    text: 'c6|b6 a6 b5 b2 a4|b0 b1 c7 b3 c3|*0 c0 b7 a2 *1|a7 c5 c2 a3 c4|a0 c1 b4 a5 a1',
  },
  {
    people: 27,
    size: 5,
    rounds: 8,
    group: [],
    text: '9 24 7 0|12 11 8 18 16|23 3 2 21 17|10 26 6 1|19 20 25 14|4 22 13 15 5; 10 4 1|13 8 9 19 17|20 0 3 22 18|25 26 11 2 7|16 15 24 21|5 23 14 12 6; 25 12 17 22|14 9 10 16 18|21 1 0 23 19|4 26 3 8|24 11 5 2|6 20 15 13 7; 23 13 18 24|15 10 11 17 19|22 2 1 20 16|25 26 9 0 5|3 8 6|7 21 12 14 4; 17 16 0 4 6|9 2 5|10 23 22 7 8|12 20 24 26 19|13 14 3 11 1|15 21 25 18; 18 17 1 5 7|10 25 6 24 3|11 20 23 4 9|22 19 12|14 15 0 8 2|13 21 26 16; 19 18 2 6 4|7 11 0|8 21 20 5 10|25 16 23 13|15 12 1 9 3|22 17 26 14 24; 16 19 3 7 5|20 17 14|9 22 21 6 11|15 23 26 18|12 13 2 10 0|24 25 1 8 4',
  },
  {
    people: 29,
    size: 5,
    rounds: 9,
    group: [3, 3],
    text: 'b5 a4 a5 b1 c7|a7 b0 c4 b3 a8|b2 c0 a0 b6|a6 a3 c1 a2 c5|c3 b7 c6 b8 c8|*1 a1 *0 b4 c2',
  },
  {
    people: 30,
    size: 5,
    rounds: 9,
    group: [7],
    text: 'a5 c6 c5 d5 c1|c0 d4 *0 b1 a0|b0 a4 a2 a1 c3|d6 a3 d1 b6 d2|d0 c4 *1 a6 b3|d3 b2 b5 c2 b4; F a2 b4 c6 d4|a3 b5 c0 d5|a4 b6 c1 d6|a5 b0 c2 d0|a6 b1 c3 d1|a0 b2 c4 d2|a1 b3 c5 d3|*0 *1; F a5 b5|a6 b6|a0 b0|a1 b1|a2 b2|a3 b3|a4 b4|c3 d5|c4 d6|c5 d0|c6 d1|c0 d2|c1 d3|c2 d4|*0|*1',
  },
  {
    people: 24,
    size: 6,
    rounds: 6,
    group: [],
    text: '2 5 10 20 21 22|1 3 7 13 17 23|0 8 9 12 14 19|4 6 11 15 16 18; 0 1 2 4 12 13|5 7 10 16 22 23|6 8 15 18 19 20|3 9 11 14 17 21; 3 7 12 18 20 23|1 4 5 11 13 22|2 6 9 14 15 21|0 8 10 16 17 19; 4 7 9 10 14 23|5 6 12 15 17 22|0 2 3 11 16 20|1 8 13 18 19 21; 3 4 5 8 19 22|1 9 13 14 16 20|2 10 11 12 17 18|0 6 7 15 21 23; 1 3 6 10 13 15|2 7 8 11 19 23|4 12 16 17 20 21|0 5 9 14 18 22',
  },
  {
    people: 26,
    size: 6,
    rounds: 6,
    group: [],
    text: '1 2 12 13 18 25|6 7 10 17 21|5 9 19 20 24|3 4 16 22 23|0 8 11 14 15; 1 11 18 19 21 22|3 7 13 15 20|2 5 8 17 23|9 10 14 16 25|0 4 6 12 24; 1 4 14 17 18 20|2 6 15 16 19|0 9 13 21 23|3 5 10 11 12|7 8 22 24 25; 0 1 5 7 16 18|9 12 15 17 22|4 8 10 13 19|2 3 14 21 24|6 11 20 23 25; 1 10 15 18 23 24|5 6 13 14 22|0 3 17 19 25|8 12 16 20 21|2 4 7 9 11; 1 3 6 8 9 18|7 12 14 19 23|11 13 16 17 24|0 2 10 20 22|4 5 15 21 25',
  },
  {
    people: 30,
    size: 6,
    rounds: 7,
    group: [7],
    text: 'b2 *1 a2 d2 *0 c2|d0 c1 d6 c4 c3 b5|b0 b6 d3 a1 a4 d5|b3 a6 b1 b4 a0 c5|c6 a3 d4 d1 a5 c0',
  },
]
