import { readsLanguage } from '../../depth/languages.ts'
import { isReachable } from '../contacts.ts'
import { depthWords } from '../depth-words.ts'
import type { Asked } from './asked.ts'
import { original } from './original.ts'
import { isUnsettled } from './places.ts'
import { isDeep, isOver, isTouchy } from './questions.ts'
import { isWritten } from './records.ts'
import type { Setting } from './setting.ts'

/** What somebody needs who has a minute: how deep, how private, what was waved through, what is open. */
export function summary(setting: Setting): string[] {
  const { groups, exceptions } = setting
  const asked = groups.flatMap((group) => group.asked)
  return [
    ...depthTexts(asked, setting),
    touchyText(asked, setting),
    exceptionsText(exceptions?.length, setting),
    ...openTexts(setting),
  ]
}

/** How many are asked, and how deep they are: by their authors, and by their words. */
function depthTexts(asked: readonly Asked[], { words, plan }: Setting): string[] {
  const limit = plan.program.boundaries.maxDepth
  const declared = asked.filter(({ source }) => source === 'declared')
  const deepest = Math.max(1, ...declared.map(({ level = 1 }) => level))
  const over = asked.filter(isOver).length
  const guessed = asked.filter(({ source }) => source === 'estimated' || source === 'unsure')
  const deep = asked.filter((one) => one.source !== 'declared' && isDeep(one)).length
  const nobody = asked.filter(({ source }) => source === 'nobody').length
  return [
    words.text('approval.limit-text', {
      n: asked.length,
      limit,
      depth: depthWords(words, limit),
    }),
    ...(declared.length > 0
      ? [
          words.text('approval.declared-count', {
            n: declared.length,
            level: deepest,
            depth: depthWords(words, deepest),
          }),
        ]
      : []),
    ...(over > 0 ? [words.text('approval.over', { n: over })] : []),
    ...(guessed.length > 0
      ? [words.text('approval.estimated-count', { n: guessed.length, deep })]
      : []),
    ...(nobody > 0 ? [words.text('approval.nobody-count', { n: nobody })] : []),
  ]
}

function touchyText(asked: readonly Asked[], { words, plan }: Setting): string {
  const n = asked.filter(isTouchy).length
  if (n > 0) return words.text('approval.touchy', { n })
  const { language } = original('', plan.program)
  return words.text(readsLanguage(language) ? 'approval.none-touchy' : 'approval.unread-touchy')
}

function exceptionsText(n: number | undefined, { words }: Setting): string {
  if (n === undefined) return words.text('approval.unchecked')
  if (n === 0) return words.text('approval.no-exceptions')
  return words.text('approval.exceptions-count', { n })
}

function openTexts(setting: Setting): string[] {
  const { words, names, plan } = setting
  const { spaces, contacts, evaluation, boundaries } = plan.program
  const unrecorded = [...spaces.values()].filter(isUnsettled).map(({ id }) => names.space(id))
  const open = [
    boundaries.voluntary === undefined && words.text('approval.open-voluntary'),
    unrecorded.length > 0 && words.text('approval.open-kept', { places: words.list(unrecorded) }),
    boundaries.writtenDown === undefined &&
      isWritten(setting) &&
      words.text('approval.open-written'),
    evaluation.some(({ smallestGroup }) => smallestGroup === undefined) &&
      words.text('approval.open-smallest'),
    [...contacts.values()].some((one) => !isReachable(one)) && words.text('approval.open-contact'),
  ].filter((text) => text !== false)
  if (open.length === 0) return []
  return [words.text('approval.open', { list: open.join(words.text('clause')) })]
}
