import type { Host, Output } from '../host.ts'
import { note, spoil } from '../looks.ts'

/** What was written, and to which stream. */
export type Said = [to: 'stdout' | 'stderr', text: string]

/**
 * The same host for somebody who notes what it is asked and what is said: what can be asked for again
 * is noted as a look, all else spoils.
 */
export function heard(host: Host, said: Said[]): Host {
  const stream = (to: Said[0]): Output =>
    Object.create(host[to], { write: { value: hearing(host[to], to, said) } })
  const spoilt = <T>(value: () => T): PropertyDescriptor => ({
    get() {
      spoil()
      return value()
    },
  })
  return Object.create(host, {
    env: { value: notedEnv(host.env) },
    stdout: { value: stream('stdout') },
    stderr: { value: stream('stderr') },
    stdin: spoilt(() => host.stdin),
    pdf: spoilt(() => host.pdf),
    timezone: {
      get() {
        note('zone', '', () => host.timezone)
        return host.timezone
      },
    },
    day: {
      value(zone: string) {
        const day = host.day(zone)
        note('day', zone, () => day)
        return day
      },
    },
  })
}

function hearing(stream: Output, to: Said[0], said: Said[]) {
  return (chunk: unknown, ...rest: never[]): boolean => {
    if (typeof chunk !== 'string') spoil()
    else if (chunk !== '') said.push([to, chunk])
    return stream.write(chunk as string, ...rest)
  }
}

/** Each variable is noted when it is read; whoever wants to see all of them sees too much. */
function notedEnv(env: Host['env']): Host['env'] {
  return new Proxy(env, {
    get(_, name: string) {
      note('env', name, () => printOfEnv(env[name]))
      return env[name]
    },
    has(_, name: string) {
      note('env', name, () => printOfEnv(env[name]))
      return name in env
    },
    ownKeys() {
      spoil()
      return Reflect.ownKeys(env)
    },
  })
}

/** A variable that is empty is another thing than none. */
export function printOfEnv(value: string | undefined): string {
  return value === undefined ? 'none' : `=${value}`
}
