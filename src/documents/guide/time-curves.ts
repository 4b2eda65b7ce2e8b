import { type CurvePoint, depthCurve, energyCurve } from '../../plan/curves/curves.ts'
import type { SessionPlan } from '../../plan/plan.ts'
import type { TimeBar, TimeCurve } from '../../tree/tree.ts'
import { data, type Given, object } from '../template/shape.ts'
import { timeBar, timeBarShape } from '../time-bar.ts'
import type { Setting } from './setting.ts'

export const curvedBarShape = object({ ...timeBarShape.fields, curves: data<TimeBar['curves']>() })

const MINUTE = 60
const DEEPEST = 5
const LIVELIEST = 3

/** The bar of a session, and below it how personal and how lively it gets: for the team alone. */
export function curvedBar(session: SessionPlan, setting: Setting): Given<typeof curvedBarShape> {
  const { words, plan } = setting
  const bar = timeBar(session, words)
  const depth = depthCurve(plan, session)
  const energy = energyCurve(session)
  const depthLine: TimeCurve = {
    label: words.text('prompt.depth'),
    steps: steps(depth, DEEPEST),
    limit: session.session.maxDepth / DEEPEST,
  }
  const energyLine = { label: words.text('activity.energy'), steps: steps(energy, LIVELIEST) }
  return {
    ...bar,
    alt: [bar.alt, deepestText(depth, setting), liveliestText(energy, setting)]
      .filter(Boolean)
      .join(' '),
    curves: [depthLine, energyLine].filter((curve) => curve.steps.length > 0),
  }
}

/** Points side by side become one step as high as the highest of them; alike neighbours are one. */
function steps(points: readonly CurvePoint[], highest: number): TimeCurve['steps'] {
  const edges = [...new Set(points.flatMap(({ at, length }) => [at, at + length]))]
  edges.sort((one, other) => one - other)
  const joined: TimeCurve['steps'] = []
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const covering = points.filter(({ at, length }) => at <= from && from < at + length)
    if (covering.length === 0) continue
    const height = Math.max(...covering.map(({ value }) => value)) / highest
    const to = edges[index + 1] ?? from
    const last = joined.at(-1)
    if (last?.to === from && last.height === height) last.to = to
    else joined.push({ from, to, height })
  }
  return joined.map(({ from, to, height }) => ({
    from: rounded(from / MINUTE),
    to: rounded(to / MINUTE),
    height: rounded(height),
  }))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function deepestText(points: readonly CurvePoint[], { words }: Setting): string | undefined {
  if (points.length === 0) return undefined
  const { value, titles } = highest(points, words)
  return words.text('bar.alt-depth', { level: value, activities: titles })
}

function liveliestText(points: readonly CurvePoint[], { words }: Setting): string | undefined {
  // Where it is the same all the time, nothing is liveliest.
  if (new Set(points.map(({ value }) => value)).size < 2) return undefined
  return words.text('bar.alt-energy', { activities: highest(points, words).titles })
}

function highest(points: readonly CurvePoint[], words: Setting['words']) {
  const value = Math.max(...points.map((point) => point.value))
  const its = points.filter((point) => point.value === value)
  const quoted = its.map(({ activity }) => words.text('quoted', { text: activity.held.title }))
  return { value, titles: words.list([...new Set(quoted)]) }
}
