export const PAPERS = ['a4', 'letter'] as const

export type Paper = (typeof PAPERS)[number]

/** Territories that print on Letter; everywhere else it is A4. CLDR's `paperSize`, release 46. */
const LETTER = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ')

/**
 * The paper of the place that the environment names (`LC_ALL=en_US.UTF-8`), in the order in which
 * POSIX looks: the first one that is set counts. A4 where none says a territory.
 */
export function paperOf(env: Readonly<Record<string, string | undefined>>): Paper {
  const locale = env.LC_ALL || env.LC_PAPER || env.LANG || ''
  const territory = /^[a-z]{2,3}[_-]([A-Z]{2})\b/.exec(locale)?.[1] ?? ''
  return LETTER.includes(territory) ? 'letter' : 'a4'
}
