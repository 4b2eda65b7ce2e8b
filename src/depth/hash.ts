const START = 0x811c9dc5

/** A 32-bit number for a text, the same everywhere (FNV-1a with a last stir). */
export function hashOf(text: string): number {
  let hash = START
  for (let at = 0; at < text.length; at++) hash = mixed(hash, text.charCodeAt(at))
  return stirred(hash)
}

/** A number for an ordered pair of numbers; `salt` keeps kinds of pairs apart. */
export function pairHash(first: number, second: number, salt: number): number {
  return stirred(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ salt)
}

/** A number for every run of `shortest` to `longest` letters of a word with its edges. */
export function pieceHashes(word: string, shortest: number, longest: number): number[] {
  const framed = `<${word}>`
  const found: number[] = []
  for (let from = 0; from + shortest <= framed.length; from++) {
    let hash = START
    const end = Math.min(framed.length, from + longest)
    for (let at = from; at < end; at++) {
      hash = mixed(hash, framed.charCodeAt(at))
      if (at - from + 1 >= shortest) found.push(stirred(hash))
    }
  }
  return found
}

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function stirred(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (half ^ (half >>> 13)) >>> 0
}
