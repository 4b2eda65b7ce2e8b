/**
 * What a logo as SVG may not have, with what is said of it. Where a picture is shown it could not do
 * these things either; but documents go from hand to hand, and what opens them differs.
 */
const REFUSED: [pattern: RegExp, what: string][] = [
  [/<!DOCTYPE|<!ENTITY/i, 'defines entities'],
  [/<!\[CDATA\[/, 'has a part (CDATA) that cannot be looked at'],
  [/<\?xml-stylesheet/i, 'asks for a style sheet'],
  [/<(?:[\w.-]+:)?script\b/i, 'holds a script'],
  [/<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/i, 'holds more than shapes'],
  [/<(?:[\w.-]+:)?(?:animate\w*|set)\b/i, 'moves'],
  [/[\s"'/]on\w+\s*=/i, 'holds a script'],
  [/\b(?:href|src)\s*=(?!\s*(["'])(?:#|data:image\/(?:png|jpeg);base64,))/i, 'leads outside'],
  [/\burl\((?!\s*["']?#)/i, 'leads outside'],
  [/@import|\\/i, 'has styles that cannot be looked at'],
]

/** Copies of copies grow fast; a logo has few. */
const MOST_COPIES = 16
const MOST_SHAPES = 5000

const ROOT =
  /^\uFEFF?\s*(?:<\?xml\b[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:svg:)?svg\b((?:[^>"']|"[^"]*"|'[^']*')*)>/

/**
 * Width and height of a picture in SVG that only draws; else what is wrong with it, to stand behind
 * its name.
 */
export function svgSize(text: string): { width: number; height: number } | string {
  const attributes = ROOT.exec(text)?.[1]
  if (attributes === undefined) return 'is neither PNG nor SVG'
  for (const [pattern, what] of REFUSED) if (pattern.test(text)) return what
  if ((text.match(/<(?:[\w.-]+:)?use\b/gi)?.length ?? 0) > MOST_COPIES)
    return 'copies its parts too often'
  if ((text.match(/<[a-z]/gi)?.length ?? 0) > MOST_SHAPES)
    return `has more than ${MOST_SHAPES} parts`
  return sizeOf(attributes) ?? 'does not say how wide and high it is'
}

/** By its `viewBox`, else by width and height. */
function sizeOf(attributes: string): { width: number; height: number } | undefined {
  const value = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1]?.trim()
  const box = value('viewBox')
    ?.split(/[\s,]+/)
    .map(Number)
  const [width = Number.NaN, height = Number.NaN] =
    box?.length === 4 ? box.slice(2) : [value('width'), value('height')].map(inPixels)
  return width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height)
    ? { width, height }
    : undefined
}

/** A length with or without a unit; a part of what is around it says nothing. */
function inPixels(length: string | undefined): number {
  return length?.endsWith('%') ? Number.NaN : Number.parseFloat(length ?? '')
}
