/** A 32-bit number for a text, the same everywhere (FNV-1a with a last stir). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at))
  return stir(hash)
}

/** A number for an ordered pair of numbers; `salt` keeps kinds of pairs apart. */
export function pairHash(first: number, second: number, salt: number): number {
  return stir(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ salt)
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function stir(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (half ^ (half >>> 13)) >>> 0
}
