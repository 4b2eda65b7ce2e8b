import type { Element } from 'hast'
import { s } from 'hastscript'
import type { MeetingsDrawing } from '../../tree/tree.ts'

/**
 * People on a circle of radius 100, a line for each conversation: the first round bright and on
 * top. Every other person is drawn full, so that two rings can be told apart.
 */
export function meetingsDrawing({ people, rounds }: MeetingsDrawing): Element {
  const dots = Array.from({ length: people }, (_, person) => place(person, people))
  const radius = Math.min(4.4, (0.3 * 2 * Math.PI * 100) / Math.max(people, 1))
  const chords = rounds.map((pairs, round) =>
    s('path', { class: round === 0 ? 'chord bright' : 'chord', d: pairs.map(chord).join('') }),
  )
  function chord([from, to]: [number, number]): string {
    const start = dots[from]
    const end = dots[to]
    return start && end ? `M${start.x} ${start.y}L${end.x} ${end.y}` : ''
  }
  return s('svg', { class: 'drawing', viewBox: '-106 -106 212 212', ariaHidden: 'true' }, [
    ...chords.reverse(),
    ...dots.map(({ x, y }, person) =>
      s('circle', { class: person % 2 === 0 ? 'person' : 'person open', cx: x, cy: y, r: radius }),
    ),
  ])
}

/** Clockwise from just right of the top. */
function place(person: number, people: number): { x: number; y: number } {
  const angle = ((person + 0.5) * 2 * Math.PI) / people
  const round = (value: number) => Math.round(value * 100) / 100
  return { x: round(100 * Math.sin(angle)), y: round(-100 * Math.cos(angle)) }
}
