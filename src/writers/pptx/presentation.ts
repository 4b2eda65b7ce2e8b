import { escaped } from './escaped.ts'
import type { Made } from './mend.ts'

/**
 * The library gives notes to every slide, and a master to them. Only what somebody wrote stays: a
 * deck for participants has no notes to look for.
 */
export function isKept(part: string, slides: readonly Made[]): boolean {
  if (part.startsWith('ppt/notesMasters/')) return hasNotes(slides)
  const number = /^ppt\/notesSlides\/(?:_rels\/)?notesSlide(\d+)\.xml/.exec(part)?.[1]
  return number === undefined || slides[Number(number) - 1]?.hasNotes === true
}

/** The list of masters stands before that of slides, as the standard has it. */
export function presentation(text: string, slides: readonly Made[]): string {
  const [list = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(text) ?? []
  const others = text.replace(list, '')
  return hasNotes(slides) ? others.replace('<p:sldIdLst>', `${list}<p:sldIdLst>`) : others
}

/** What the file says it holds: the names of its slides, and how many have notes. */
export function properties(text: string, slides: readonly Made[]): string {
  const notes = slides.filter((slide) => slide.hasNotes).length
  return text
    .replace(/<Notes>\d+<\/Notes>/, `<Notes>${notes}</Notes>`)
    .replace(/(?<=<vt:lpstr>)Slide (\d+)(?=<\/vt:lpstr>)/g, (title, number) =>
      escaped(slides[Number(number) - 1]?.name ?? title),
    )
}

function hasNotes(slides: readonly Made[]): boolean {
  return slides.some((slide) => slide.hasNotes)
}
