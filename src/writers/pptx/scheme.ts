import type { ColourToken, Theme } from '../theme.ts'

/**
 * The colours of the file's own theme, in the order of the standard: what a team, or another template,
 * changes there changes on every slide.
 */
const SLOTS = [
  ['dk1', 'tx1', 'ink'],
  ['lt1', 'bg1', 'paper'],
  ['dk2', 'tx2', 'primary'],
  ['lt2', 'bg2', 'tint'],
  ['accent1', 'accent1', 'field'],
  ['accent2', 'accent2', 'accent'],
  ['accent3', 'accent3', 'mid'],
  ['accent4', 'accent4', 'pale'],
  ['accent5', 'accent5', 'muted'],
  ['accent6', 'accent6', 'handOver'],
  ['hlink', 'hlink', 'primary'],
  ['folHlink', 'folHlink', 'muted'],
] as const satisfies [slot: string, name: string, token: ColourToken][]

/** A colour as the library wants it: the name of its slot, else six digits. */
export function colourOf(token: ColourToken, { colours }: Theme): string {
  const own = SLOTS.find(([, , named]) => named === token)
  const [, name] = own ?? SLOTS.find(([, , named]) => colours[named] === colours[token]) ?? []
  return name ?? colours[token].slice(1)
}

/** The part of the file that says what the slots hold. */
export function withScheme(text: string, { colours }: Theme): string {
  const slots = SLOTS.map(
    ([slot, , token]) => `<a:${slot}><a:srgbClr val="${colours[token].slice(1)}"/></a:${slot}>`,
  )
  return text.replace(
    /<a:clrScheme name="[^"]*">[\s\S]*?<\/a:clrScheme>/,
    `<a:clrScheme name="social-learn">${slots.join('')}</a:clrScheme>`,
  )
}
