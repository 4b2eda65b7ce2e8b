import type { Activity } from '../../program/program.ts'
import type { SymbolName } from '../../tree/tree.ts'
import { type Given, list, name, object } from '../template/shape.ts'
import type { LabelKey } from '../words.ts'
import type { Setting } from './setting.ts'

export const legendShape = list(
  object({ symbol: name<SymbolName>(), label: 'plain', text: 'plain' }),
)

type Used = (activity: Activity) => boolean

const hasPrompt: Used = ({ prompts, steps, eachRound }) =>
  prompts.length > 0 ||
  [...steps, ...eachRound].some(({ parts }) => parts.some((part) => part.prompt))

/** The symbols of the guide: the words for the label and for what it means, and when it occurs. */
const ENTRIES: readonly [SymbolName, LabelKey, LabelKey, Used][] = [
  ['say', 'verbs.say', 'legend.say', uses('say')],
  ['do', 'verbs.do', 'legend.do', uses('do')],
  ['ask', 'verbs.ask', 'legend.ask', uses('ask')],
  ['show', 'verbs.show', 'legend.show', uses('show')],
  ['demo', 'verbs.demo', 'legend.demo', uses('demo')],
  ['task', 'verbs.task', 'legend.task', uses('task')],
  ['post', 'verbs.post', 'legend.post', uses('post')],
  ['cue', 'verbs.cue', 'legend.cue', uses('cue')],
  ['note', 'activity.watch', 'legend.watch', ({ watch }) => watch !== undefined],
  ['prompt', 'activity.prompt', 'legend.prompt', hasPrompt],
  ['keep-to', 'prompt.keep-to', 'legend.keep-to', hasPrompt],
  ['redirect', 'prompt.redirect', 'legend.redirect', hasPrompt],
  ['pass', 'prompt.pass', 'legend.pass', hasPrompt],
  ['report', 'activity.report', 'legend.report', ({ report }) => report !== undefined],
  ['output', 'activity.output', 'legend.output', ({ output }) => output !== undefined],
  ['debrief', 'activity.debrief', 'legend.debrief', ({ debrief }) => debrief !== undefined],
  [
    'transition',
    'activity.transition',
    'legend.transition',
    ({ transition }) => transition !== undefined,
  ],
  ['short', 'activity.short', 'legend.short', ({ cases }) => cases.has('short')],
]

const SPOKEN: readonly SymbolName[] = ['say', 'transition']

/** How to read the guide: the symbols that it uses. */
export function legend({ words, printed, detail, plan }: Setting): Given<typeof legendShape> {
  const activities = printed
    .flatMap(({ plan }) => plan.activities)
    .flatMap((activity) => [activity, ...activity.tracks.flat()])
    .map(({ held }) => held)
  const isShown = (symbol: SymbolName) => detail === 'script' || !SPOKEN.includes(symbol)
  const occurring = ENTRIES.filter(([symbol, , , used]) => isShown(symbol) && activities.some(used))
  const help =
    plan.program.contacts.size > 0
      ? [['hand-over', 'moderation.get-help', 'legend.help'] as const]
      : []
  return [...occurring, ...help].map(([symbol, label, text]) => ({
    symbol,
    label: words.text(label),
    text: words.text(text),
  }))
}

function uses(verb: string): Used {
  return ({ steps, eachRound }) =>
    [...steps, ...eachRound].some(({ parts }) => parts.some((part) => part.verb === verb))
}
