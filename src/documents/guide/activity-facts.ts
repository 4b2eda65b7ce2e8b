import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import type { Activity } from '../../program/program.ts'
import { activityTime } from '../activity-time.ts'
import { authorText } from '../author-text.ts'
import { type Fact, known } from '../fact.ts'
import { shortLength } from '../lengths.ts'
import { type Given, list, object } from '../template/shape.ts'
import { sizesText } from '../together.ts'
import { usualTeam } from '../usual-team.ts'
import type { LabelKey, Words } from '../words.ts'
import type { Scene } from './scene.ts'
import type { Setting } from './setting.ts'

export const limitsShape = list(object({ label: 'plain', value: authorText.activity.pass }))

type Limit = Given<typeof limitsShape>[number]

/** The words for how lively an activity is. */
export const ENERGY: Readonly<Record<NonNullable<Activity['energy']>, LabelKey>> = {
  low: 'energy.low',
  medium: 'energy.medium',
  high: 'energy.high',
}

/** What a facilitator should know of an activity before it begins, beyond its title line. */
export function activityFacts(scene: Scene): Fact[] {
  return known(factsOf(scene), scene.setting.words)
}

const AT_A_SLIDE = new Set<LabelKey>([
  'activity.led-by',
  'activity.place',
  'activity.groups',
  'activity.picks-up',
])

/** What of that is looked for when its slide is shown, behind the time. */
export function slideFacts(scene: Scene): Fact[] {
  const { activity, session, setting, station } = scene
  const { words } = setting
  const time = activityTime(activity, session, station !== undefined, words)
  const length = shortLength(words, activity.end - activity.start)
  const when = station === undefined ? words.text('activity.time-length', { time, length }) : time
  const facts = factsOf(scene).filter(([label]) => AT_A_SLIDE.has(label))
  return known([['glance.when', when], ...facts], words)
}

function factsOf({
  activity,
  session,
  setting,
  track,
}: Scene): [label: LabelKey, value: string | undefined][] {
  const { words, names, plan } = setting
  const { held } = activity
  const whole = session.session
  const said = track ?? { who: usualTeam(session), spaces: whole.spaces }
  return [
    ['activity.led-by', held.who.join() === said.who.join() ? undefined : names.people(held.who)],
    [
      'activity.place',
      held.spaces.join() === said.spaces.join() ? undefined : names.spaces(held.spaces),
    ],
    [
      'activity.stage',
      held.stage === whole.stage ? undefined : plan.program.stages.get(held.stage ?? '')?.title,
    ],
    ['activity.groups', groupsFact(activity, words)],
    ['activity.roles', held.roles.length > 0 ? words.row(held.roles) : undefined],
    ['activity.support', held.groups?.support],
    ['activity.picks-up', picksUp(activity, session, setting)],
    ['activity.serves', servesText(held, words)],
    ['activity.energy', held.energy && words.text(ENERGY[held.energy])],
    [
      'spaces.recording',
      held.recording === 'none' ? words.text('spaces.no-recording') : held.recording,
    ],
  ]
}

/** Pass, keep to and bring it back, where `saysLimits`. */
export function limits({ activity: { held }, setting: { words } }: Scene): Limit[] {
  const { pass, keepTo, redirect } = held
  if (!saysLimits(held)) return []
  return [
    { label: words.text('prompt.pass'), value: pass },
    { label: words.text('prompt.keep-to'), value: keepTo },
    {
      label: words.text('prompt.redirect'),
      value: redirect && words.text('quoted', { text: redirect }),
    },
  ].filter(({ value }) => value !== undefined)
}

/** Whether people tell one another something in rounds, and no prompt says what keeps it on track. */
export function saysLimits({ prompts, steps, eachRound }: Activity): boolean {
  const parts = [...steps, ...eachRound].flatMap((step) => step.parts)
  const isAsked = prompts.length > 0 || parts.some(({ prompt }) => prompt)
  return !isAsked && eachRound.some((step) => step.parts.some(({ verb }) => verb === 'task'))
}

/** How many groups of which size, and who goes with whom. */
function groupsFact(activity: ActivityPlan, words: Words): string | undefined {
  const told = [sizesText(activity, words), activity.held.groups?.form]
  return told.filter(Boolean).join(words.text('clause'))
}

/** The activities whose output goes on here. */
function picksUp(
  { held }: ActivityPlan,
  { session }: SessionPlan,
  { plan, words }: Setting,
): string | undefined {
  const titles = plan.sessions.flatMap((other) =>
    other.activities
      .flatMap((one) => [one, ...one.tracks.flat()])
      .map((one) => one.held)
      .filter(({ feeds }) => feeds?.session === session.id && feeds.activity === held.id)
      .map(({ title }) =>
        other.session === session
          ? title
          : words.text('activity.from-session', { activity: title, session: other.session.title }),
      ),
  )
  return titles.length > 0 ? words.list(titles) : undefined
}

function servesText({ serves }: Activity, words: Words): string | undefined {
  return serves.length > 0 ? words.list(serves.map((number) => words.number(number))) : undefined
}
