/** A day of the calendar as YYYY-MM-DD, and the words around it. */
export interface FoundDate {
  date: string
  rest: string
}

const MONTHS = [
  'jan january januar jänner',
  'feb february februar',
  'mar mär march märz maerz mrz',
  'apr april',
  'may mai',
  'jun june juni',
  'jul july juli',
  'aug august',
  'sep sept september',
  'oct okt october oktober',
  'nov november',
  'dec dez december dezember',
].map((names) => names.split(' '))

const NAME = String.raw`(\p{L}{3,9})\.?`

/** Each with the order of its parts; of 3/4/2027 nobody can tell, so that it is none. */
const FORMS: readonly (readonly [
  RegExp,
  order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd'],
])[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/u, ['y', 'm', 'd']],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\b/u, ['d', 'm', 'y']],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?${NAME},?\s+(\d{4})\b`, 'iu'),
    ['d', 'm', 'y'],
  ],
  [
    new RegExp(String.raw`(?<!\p{L})${NAME}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'iu'),
    ['m', 'd', 'y'],
  ],
  [/\b(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})\b/u, ['d', 'm', 'y']],
  [/\b(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})\b/u, ['m', 'd', 'y']],
]

/** The first date in a text. */
export function findDate(text: string): FoundDate | undefined {
  for (const [form, order] of FORMS) {
    const found = form.exec(text)
    if (!found) continue
    const part = (which: 'y' | 'm' | 'd') => found[order.indexOf(which) + 1] ?? ''
    const date = dateOf(part('y'), part('m'), part('d'))
    if (date) return { date, rest: text.replace(found[0], ' ').replace(/\s+/g, ' ').trim() }
  }
  return undefined
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const named = MONTHS.findIndex((names) => names.includes(month.toLowerCase()))
  const number = named === -1 ? Number(month) : named + 1
  const full = year.length === 2 ? `20${year}` : year
  const date = `${full}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${date}T00:00:00Z`)
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
  return exists && date >= '1970' ? date : undefined
}
