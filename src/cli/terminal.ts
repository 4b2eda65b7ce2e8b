import { type Paint, PLAIN, type Setting } from '../diagnostics/reporters/text.ts'
import type { Host, Output } from './host.ts'
import type { Styles } from './plan/lines.ts'

/**
 * Whether colours go to this stream. NO_COLOR (any text) wins over FORCE_COLOR (any but 0 and
 * false), and that over what the stream is. See https://no-color.org and https://force-color.org.
 */
export function coloured({ env }: Host, stream: Output): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR)
  return Boolean(stream.isTTY) && env.TERM !== 'dumb'
}

/** How to set words apart on this stream. Loads the colours only where there are any. */
export async function paintFor(host: Host, stream: Output): Promise<Paint> {
  if (!coloured(host, stream)) return PLAIN
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.blue,
    strong: chalk.bold,
    dim: chalk.dim,
  }
}

/** How the parts of a drawing are set apart on this stream; undefined where there is no colour. */
export async function stylesFor(host: Host, stream: Output): Promise<Styles | undefined> {
  if (!coloured(host, stream)) return undefined
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    warning: chalk.yellow,
    strong: chalk.bold,
    dim: chalk.dim,
    framing: chalk.cyan,
    telling: chalk.blueBright,
    meeting: chalk.green,
    working: chalk.magenta,
  }
}

/** How a report is set on this stream: its colours, and its width where it is a terminal. */
export async function settingFor(host: Host, stream: Output): Promise<Setting> {
  const paint = await paintFor(host, stream)
  return stream.isTTY && stream.columns ? { paint, width: Math.max(40, stream.columns) } : { paint }
}

/** Whether somebody sits in front of it who can answer: a terminal both ways, and not in CI. */
export function interactive({ env, stdin, stderr }: Host): boolean {
  return Boolean(stdin.isTTY && stderr.isTTY) && !inCi(env) && env.TERM !== 'dumb'
}

export function inCi(env: Host['env']): boolean {
  return Boolean(env.CI) && env.CI !== 'false' && env.CI !== '0'
}

/** Whether lines that are overwritten later may go to stderr. */
export function animated({ env, stderr }: Host): boolean {
  return Boolean(stderr.isTTY) && !inCi(env) && env.TERM !== 'dumb'
}
