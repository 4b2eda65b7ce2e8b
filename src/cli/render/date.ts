import { EXIT, problem, Stop } from '../exit.ts'

/**
 * The day of SOURCE_DATE_EPOCH (seconds since 1970, UTC) as YYYY-MM-DD; undefined when it is not
 * set. See https://reproducible-builds.org/specs/source-date-epoch.
 */
export function sourceDate(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const seconds = env.SOURCE_DATE_EPOCH
  if (!seconds) return undefined
  const date = new Date(/^\d{1,11}$/.test(seconds) ? Number(seconds) * 1000 : Number.NaN)
  if (!Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10)
  throw new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      `SOURCE_DATE_EPOCH is set to "${seconds}", which is no number of seconds.`,
      'Set it to seconds since 1970, such as 1804032000, or unset it.',
    ),
  )
}
