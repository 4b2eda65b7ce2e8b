import type { Words } from './words.ts'

/** Cases that are worked out have words of their own; the others are the author's. */
export function caseName(name: string, words: Words): string {
  const [, compared, number] = /^(more|fewer) than (\d+) people$/.exec(name) ?? []
  if (compared === 'more') return words.text('cases.more-than', { n: Number(number) })
  if (compared === 'fewer') return words.text('cases.fewer-than', { n: Number(number) })
  switch (name) {
    case 'short':
    case 'early':
    case 'remote':
    case 'in-person':
    case 'hybrid':
      return words.text(`cases.${name}`)
    case 'odd number':
      return words.text('cases.odd-number')
    default:
      return words.text('cases.if', { case: name })
  }
}
