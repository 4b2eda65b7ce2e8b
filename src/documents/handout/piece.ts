import type { ActivityType } from '../../program/program.ts'
import type { ActivityBlock, SymbolName } from '../../tree/tree.ts'
import { activityTime } from '../activity-time.ts'
import { authorText } from '../author-text.ts'
import type { SeenActivityPlan, SeenSessionPlan } from '../participants.ts'
import { data, type Given, list, name, object } from '../template/shape.ts'
import { groupSymbol, togetherText } from '../together.ts'
import type { Words } from '../words.ts'
import { rounds, roundsShape, tasks, tasksShape } from './doing.ts'
import { prompts, promptsShape } from './prompt.ts'
import type { Setting } from './setting.ts'

const aboutShape = list(object({ symbol: name<SymbolName>(), text: 'plain' }))

export const contentShape = object({
  tasks: tasksShape,
  rounds: roundsShape,
  prompts: promptsShape,
  report: object({ text: authorText.report.say }),
  output: authorText.activity.output,
  support: authorText.groups.support,
  recording: authorText.activity.recording,
})

const tracksShape = list(
  object({
    title: authorText.track.title,
    join: authorText.track.join,
    place: 'plain',
    activities: list(
      object({
        title: authorText.activity.title,
        purpose: authorText.activity.purpose,
        continued: data<ActivityBlock['continued']>(),
        about: aboutShape,
        content: contentShape,
      }),
    ),
  }),
)

export const pieceShape = object({
  number: 'plain',
  title: authorText.activity.title,
  purpose: authorText.activity.purpose,
  continued: data<ActivityBlock['continued']>(),
  about: aboutShape,
  content: contentShape,
  tracks: tracksShape,
  /** Room for notes where no question has its own; 0: none. */
  notes: 'number',
})

/** What participants do in an activity, with room to write. */
export function piece(
  activity: SeenActivityPlan,
  session: SeenSessionPlan,
  number: number,
  setting: Setting,
): Given<typeof pieceShape> {
  const { words } = setting
  const { title, purpose } = activity.held
  const numbered = words.text('activity.numbered', { number: words.number(number), title })
  return {
    number: words.number(number),
    title,
    purpose,
    continued: continued(numbered, activityTime(activity, session, false, words), words),
    about: about(activity, session, false, setting),
    content: content(activity, setting),
    tracks: tracks(activity, session, setting),
    notes: notesOf(activity),
  }
}

/** What stands on top of a page that it runs on to. */
function continued(title: string, time: string, words: Words): ActivityBlock['continued'] {
  const value = words.text('activity.continued', { title })
  return { title: [{ type: 'text', value }], time }
}

/** When, how people are together, where if it is elsewhere, and what they get. */
function about(
  activity: SeenActivityPlan,
  session: SeenSessionPlan,
  isStation: boolean,
  setting: Setting,
): Given<typeof aboutShape> {
  const { words, names, plan } = setting
  const { held } = activity
  const together = togetherText(activity, words)
  const symbol = groupSymbol(activity)
  const isElsewhere = held.spaces.join() !== session.session.spaces.join()
  const place = isElsewhere ? names.spaces(held.spaces) : undefined
  const sheets = held.handouts.map((id) => plan.program.resources.get(id)?.title ?? id)
  return [
    { symbol: 'time', text: activityTime(activity, session, isStation, words) },
    ...(together && symbol ? [{ symbol, text: together }] : []),
    ...(place ? [{ symbol: 'all' as const, text: words.text('handout.at-place', { place }) }] : []),
    ...(sheets.length > 0 ? [{ symbol: 'needs' as const, text: words.list(sheets) }] : []),
  ]
}

export function content(
  activity: SeenActivityPlan,
  { words }: Setting,
): Given<typeof contentShape> {
  const { report, output, groups, recording } = activity.held
  return {
    tasks: tasks(activity, words),
    rounds: rounds(activity, words),
    prompts: prompts(activity, words),
    report: report && { text: report.say ?? words.text('activity.report-nothing') },
    output,
    support: groups?.support,
    recording: recording === 'none' ? words.text('spaces.no-recording') : recording,
  }
}

function tracks(
  { held, tracks, rounds }: SeenActivityPlan,
  session: SeenSessionPlan,
  setting: Setting,
): Given<typeof tracksShape> {
  const isStation = rounds?.moves === 'stations'
  return tracks.map((activities, index) => {
    const track = held.tracks[index]
    const isElsewhere = track && track.spaces.join() !== held.spaces.join()
    return {
      title: track?.title,
      join: track?.join,
      place: isElsewhere ? setting.names.spaces(track.spaces) : undefined,
      activities: activities.map((activity) => ({
        title: activity.held.title,
        purpose: activity.held.purpose,
        continued: continued(
          activity.held.title,
          activityTime(activity, session, isStation, setting.words),
          setting.words,
        ),
        about: about(activity, session, isStation, setting).slice(0, 2),
        content: content(activity, setting),
      })),
    }
  })
}

/** In these, hands are free. */
const NOTHING_TO_NOTE: ReadonlySet<ActivityType> = new Set([
  'welcome',
  'introductions',
  'check-in',
  'check-out',
  'energizer',
  'evaluation',
  'showcase',
  'break',
])

const NOTES = 4

function notesOf({ held, tracks }: SeenActivityPlan): number {
  const asked = [held, ...tracks.flat().map((one) => one.held)].some(
    ({ prompts }) => prompts.length > 0,
  )
  return asked || NOTHING_TO_NOTE.has(held.type) ? 0 : NOTES
}
