import type { Host } from './host.ts'

/** Flags that every command takes, and what they stand for in the environment. */
const WISHES = new Map<string, Host['env']>([
  ['--color', { FORCE_COLOR: '1', NO_COLOR: undefined }],
  ['--no-color', { NO_COLOR: '1' }],
])

export const COLOUR_FLAGS = [...WISHES.keys()]

/**
 * Takes these flags out of a command line, wherever they stand: the last of them says more than the
 * environment does. What comes after `--` is no flag.
 */
export function withColourWish(
  argv: readonly string[],
  host: Host,
): { argv: readonly string[]; host: Host } {
  const end = argv.indexOf('--')
  const flags = end === -1 ? argv : argv.slice(0, end)
  const wish = flags.findLast((word) => WISHES.has(word))
  if (wish === undefined) return { argv, host }
  const left = flags.filter((word) => !WISHES.has(word))
  // The host's streams are opened when somebody asks for them, so it is not copied.
  const env = { value: { ...host.env, ...WISHES.get(wish) } }
  return { argv: [...left, ...argv.slice(flags.length)], host: Object.create(host, { env }) }
}
