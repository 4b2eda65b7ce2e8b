import type { Activity, Prompt } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { depthWords } from '../depth-words.ts'
import { shortLength } from '../lengths.ts'
import { type Given, list, object } from '../template/shape.ts'
import { saysLimits } from './activity-facts.ts'
import type { Scene } from './scene.ts'

export const reportShape = object({ time: 'plain', text: authorText.report.say })

/** What each group tells everyone; time for all groups together where there are several. */
export function report({ activity, setting }: Scene): Given<typeof reportShape> | undefined {
  const { words } = setting
  const { report } = activity.held
  if (!report) return undefined
  const length = shortLength(words, report.perGroup)
  const { rounds } = activity
  const n = rounds?.places.length ? rounds.count : 1
  return {
    time: n > 1 ? words.text('activity.times', { n, length }) : length,
    text: report.say ?? words.text('activity.report-nothing'),
  }
}

export const outputShape = object({ text: authorText.activity.output, goes: 'plain' })

/** What there is at the end, and the activity that picks it up. */
export function output({
  activity,
  session,
  setting,
}: Scene): Given<typeof outputShape> | undefined {
  const { words, plan, names } = setting
  const { output, feeds } = activity.held
  if (!output && !feeds) return undefined
  if (!feeds) return { text: output, goes: undefined }
  const target = plan.sessions.find((one) => one.session.id === feeds.session)
  const title = titleIn(target?.session.activities ?? [], feeds.activity) ?? feeds.activity
  // Many authors say it themselves.
  if (output?.includes(title)) return { text: output, goes: undefined }
  const goes =
    feeds.session === session.session.id
      ? words.text('activity.feeds', { activity: title })
      : words.text('activity.feeds-session', {
          activity: title,
          session: names.session(feeds.session),
        })
  return { text: output, goes }
}

/** The title of the activity with this id, which may stand in a track of another. */
function titleIn(activities: readonly Activity[], id: string): string | undefined {
  const found = activities.find((one) => one.id === id)
  if (found) return found.title
  const inside = activities.flatMap(({ tracks }) => tracks.flatMap((track) => track.activities))
  return inside.length > 0 ? titleIn(inside, id) : undefined
}

export const debriefShape = object({
  time: 'plain',
  isSingle: 'flag',
  questions: list(
    object({
      text: authorText.prompt.text,
      purpose: authorText.prompt.purpose,
      details: 'plain',
      example: authorText.prompt.example,
    }),
  ),
  /** What differs from the limits of the whole program. */
  keepTo: list(authorText.prompt.keepTo),
  redirect: list(authorText.prompt.redirect),
  pass: list(authorText.prompt.pass),
})

export function debrief(scene: Scene): Given<typeof debriefShape> | undefined {
  const { held } = scene.activity
  if (!held.debrief) return undefined
  const { ask, duration } = held.debrief
  return {
    time: shortLength(scene.setting.words, duration),
    isSingle: ask.length === 1,
    questions: ask.map(({ text, purpose, example, ...prompt }) => ({
      text,
      purpose,
      details: details(prompt, scene),
      example,
    })),
    keepTo: own('keepTo', ask, scene),
    redirect: own('redirect', ask, scene),
    pass: own('pass', ask, scene),
  }
}

function details({ depth, perPerson }: Omit<Prompt, 'text'>, { setting: { words } }: Scene) {
  const said = [
    perPerson === undefined ? undefined : shortLength(words, perPerson),
    depth === undefined
      ? undefined
      : words.text('prompt.depth-words', { level: depth, depth: depthWords(words, depth) }),
  ].filter((text) => text !== undefined)
  return said.length > 0 ? said.join(words.text('separator')) : undefined
}

/** What the questions have of their own: not the program's, and not said above in the activity. */
function own(
  field: 'keepTo' | 'redirect' | 'pass',
  ask: readonly Prompt[],
  { activity, setting }: Scene,
): string[] {
  const { held } = activity
  const above = saysLimits(held) ? [held] : held.prompts
  const said = [setting.plan.program.boundaries, ...above].map((one) => one[field])
  const values = ask.map((prompt) => prompt[field]).filter((value) => value !== undefined)
  return [...new Set(values)].filter((value) => !said.includes(value))
}
