/** What a person would see at once on a page of a PDF: words over one another, cut off, or alone. */
import { execFileSync } from 'node:child_process'

interface Box {
  left: number
  top: number
  right: number
  bottom: number
  word: string
}

export interface Page {
  width: number
  height: number
  words: Box[]
}

const PAGE = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g
const WORD =
  /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g
/** Room over capitals and below the line, as parts of a word's box. */
const AIR = 0.22
/** Points by which neighbours may touch. */
const SLACK = 1

/** The words of a PDF with their places in points, by poppler. */
export function pagesOf(file: string): Page[] {
  const xml = execFileSync('pdftotext', ['-bbox', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return [...xml.matchAll(PAGE)].map(([, width, height, inside = '']) => ({
    width: Number(width),
    height: Number(height),
    words: [...inside.matchAll(WORD)].map(([, ...found]) => {
      const [left = 0, ascent = 0, right = 0, descent = 0] = found.slice(0, 4).map(Number)
      const air = AIR * (descent - ascent)
      return { left, top: ascent + air, right, bottom: descent - air, word: found[4] ?? '' }
    }),
  }))
}

/** Words over one another, and words that reach over the edge of the paper. */
export function collisions(pages: readonly Page[]): string[] {
  return pages.flatMap(({ width, height, words }, index) => [
    ...words
      .filter(
        ({ left, top, right, bottom }) =>
          left < -SLACK || top < -SLACK || right > width + SLACK || bottom > height + SLACK,
      )
      .map(({ word }) => `page ${index + 1}: ${word} is cut off`),
    ...words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `page ${index + 1}: ${one.word} and ${other.word} stand over one another`),
    ),
  ])
}

/** Below this part of a page a running foot stands. */
const FOOT = 0.93

/** How far down its page the content reaches, from 0 to 1. */
export function reach({ height, words }: Page): number {
  const ends = words.map(({ bottom }) => bottom / height)
  return Math.max(0, ...ends.filter((end) => end < FOOT))
}

/** Height in points of a box's inner part above which words are a heading's. */
const LARGE = 10.5

/** Pages that end in a heading: the words on the last line above the foot are all large. */
export function endsInHeading(pages: readonly Page[]): string[] {
  return pages.flatMap(({ height, words }, index) => {
    const body = words.filter(({ bottom }) => bottom / height < FOOT)
    const end = Math.max(...body.map(({ bottom }) => bottom))
    const last = body.filter(({ top, bottom }) => (top + bottom) / 2 > end - (bottom - top))
    const isHeading = last.length > 0 && last.every(({ top, bottom }) => bottom - top > LARGE)
    return isHeading ? [`page ${index + 1}: ${last.map(({ word }) => word).join(' ')}`] : []
  })
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK
  )
}
