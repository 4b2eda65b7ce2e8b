import type { SymbolName } from '../../tree/tree.ts'

const SYMBOLS: Record<SymbolName, true> = {
  say: true,
  do: true,
  ask: true,
  show: true,
  demo: true,
  note: true,
  task: true,
  post: true,
  cue: true,
  prompt: true,
  debrief: true,
  transition: true,
  short: true,
  pass: true,
  time: true,
  'keep-to': true,
  redirect: true,
  'hand-over': true,
  needs: true,
  break: true,
  alone: true,
  pairs: true,
  trios: true,
  groups: true,
  all: true,
  'one-to-all': true,
  report: true,
  output: true,
}

/** The names of the symbols that a template may write out. */
export const symbols: readonly string[] = Object.keys(SYMBOLS)
