import { PRINTED } from '../disk.ts'
import type { ExitCode } from '../exit.ts'
import type { Host } from '../host.ts'
import { type How, type Look, printOf } from '../looks.ts'
import { printOfEnv, type Said } from './heard.ts'

/** What a run looked at, and what came of it. */
export interface Kept {
  looks: Look[]
  said: Said[]
  code: ExitCode
}

/** How to look again. */
const AGAIN: Readonly<Record<How, (what: string, host: Host) => string | Uint8Array>> = {
  ...PRINTED,
  env: (name, { env }) => printOfEnv(env[name]),
  zone: (_, { timezone }) => timezone,
  day: (zone, host) => host.day(zone),
}

/** Whether whoever looks again sees the same everywhere. */
export function isStillSo(looks: readonly Look[], host: Host): boolean {
  return looks.every(([how, what, print]) => printOf(AGAIN[how](what, host)) === print)
}
