import type { Annotation } from '../../diagnostics/diagnostic.ts'
import { indent } from '../../source/edits.ts'
import type { Visit } from '../schema/walk.ts'
import { colonInText } from './colon-in-text.ts'
import type { Problem, Scene, Sentence, Told } from './problem.ts'
import { holder, listed, nounOf, withArticle, withMeaning } from './sentences-naming.ts'
import { belowWith, hasField, type Meant, meantField } from './synonyms.ts'

/** A field that the schema does not know in this place. */
export const unknownField: Sentence = (problem, scene) => {
  const key = String(problem.params.additionalProperty)
  const colon = colonInText(problem.at, scene)
  if (colon) return colon
  const meant = meantField(key, problem.at.node, scene.root)
  if (meant && meant.how !== 'guess') return called(key, meant, problem, scene)
  return (
    tooFarRight(key, problem, scene) ??
    tooFarLeft(key, problem, scene) ??
    belongsElsewhere(key, problem, scene) ??
    (meant ? called(key, meant, problem, scene) : unknown(key, problem, scene))
  )
}

/** Fields that stand beside what they belong to. */
export const strayFields: Sentence = ({ at, params }, scene) => {
  const keys = params.keys as string[]
  const owner = at.owner as object
  const names = keys.map((key) => `\`${key}\``).join(' and ')
  return {
    id: 'misplaced-field',
    message: `${names} ${keys.length === 1 ? 'stands' : 'stand'} beside \`${at.key}\`, not inside of it.`,
    place: scene.places.key(owner, keys[0] ?? ''),
    also: [{ place: scene.places.key(owner, at.key ?? ''), label: 'nothing stands in here' }],
    try: `Put two more spaces in front of ${keys.length === 1 ? 'it' : 'each of them'}.`,
  }
}

function called(key: string, { field, how }: Meant, { at }: Problem, scene: Scene): Told {
  const owner = at.value as object
  const there = scene.places.spot(owner, field)
  const sure = how === 'spelling' || how === 'synonym'
  const verb = how === 'synonym' ? 'called' : 'written'
  return {
    id: 'unknown-field',
    message: sure
      ? `\`${key}\` is ${verb} \`${field}\` here.`
      : `\`${key}\` is not a field of ${holder(at)}.`,
    place: scene.places.key(owner, key),
    ...(there
      ? {
          also: [{ place: there.key, label: 'already here' }],
          try: `Put what stands here into \`${field}\`, or take it away.`,
        }
      : {
          try: sure
            ? `Write ${withMeaning(field, at.node, scene.root)}.`
            : `Did you mean ${withMeaning(field, at.node, scene.root)}?`,
          ...(sure && { fix: [{ place: scene.places.key(owner, key), text: field }] }),
        }),
  }
}

/** Something that holds this value has such a field: it was moved in with what stands above it. */
function tooFarRight(key: string, { at }: Problem, scene: Scene): Told | undefined {
  let inner = at
  for (let up = at.parent; up; inner = up, up = up.parent) {
    if (!hasField(up.node, key)) continue
    const owner = up.value as object
    const sibling = Object.hasOwn(owner, key)
      ? undefined
      : scene.places.spot(owner, inner.key ?? '')?.key
    const way = sibling && aligned(key, at, { place: sibling }, 'right', scene)
    return misplaced(key, withArticle(nounOf(up.node)), at, scene, way)
  }
  return undefined
}

/** Something inside this value has such a field: it was left behind by what stands above it. */
function tooFarLeft(key: string, { at }: Problem, scene: Scene): Told | undefined {
  const below = belowWith(key, at.node, scene.root)
  if (!below) return undefined
  const last = below.path.at(-1) ?? ''
  const noun = below.single ? `\`${last}\`` : withArticle(nounOf(below.node))
  const first = firstKeyOf(lastAlong(at.value, below.path), scene)
  const way = (first && aligned(key, at, first, 'left', scene)) ?? {
    try: below.single
      ? `Move it into \`${last}\`.`
      : `Move it into \`${last}\`, to the ${nounOf(below.node)} that it is meant for.`,
  }
  return misplaced(key, noun, at, scene, way)
}

function belongsElsewhere(key: string, { at }: Problem, scene: Scene): Told | undefined {
  const nouns = [...scene.roots, ...Object.values(scene.root.$defs ?? {})]
    .filter((node) => hasField(node, key) && node.properties !== at.node.properties)
    .map(nounOf)
  const owners = [...new Set(nouns)].sort().map(withArticle)
  if (owners.length === 0 || owners.length > 3) return undefined
  return misplaced(key, owners.join(' or '), at, scene, undefined)
}

function misplaced(
  key: string,
  owner: string,
  at: Visit,
  scene: Scene,
  way: Pick<Told, 'try' | 'also' | 'fix'> | undefined,
): Told {
  return {
    id: 'misplaced-field',
    message: `\`${key}\` belongs to ${owner}, not to ${holder(at)}.`,
    place: scene.places.key(at.value as object, key),
    ...(way ?? { try: `Take it away here, or write it where ${owner} is described.` }),
  }
}

function unknown(key: string, { at }: Problem, scene: Scene): Told {
  const fields = Object.keys(at.node.properties ?? {})
  return {
    id: 'unknown-field',
    message: `\`${key}\` is not a field of ${holder(at)}.`,
    place: scene.places.key(at.value as object, key),
    try: `Use ${listed(fields)}. A field of your own begins with \`x-\`.`,
  }
}

/** What to do with a field that should stand in one column with another, and is on that side of it. */
function aligned(
  key: string,
  at: Visit,
  other: Annotation,
  side: 'left' | 'right',
  scene: Scene,
): Pick<Told, 'try' | 'also' | 'fix'> | undefined {
  const place = scene.places.key(at.value as object, key)
  const own = place.source.position(place.start)
  const wanted = other.place.source.position(other.place.start)
  const steps = side === 'right' ? own.column - wanted.column : wanted.column - own.column
  if (place.source !== other.place.source || steps <= 0 || wanted.line >= own.line) return undefined
  const { source, start, end } = other.place
  return {
    try: `It may stand ${spaces(steps)} too far to the ${side}: line it up with \`${source.text.slice(start, end)}\` in line ${wanted.line}.`,
    also: [{ place: other.place, label: 'line it up with this' }],
    ...moved(key, at, side === 'right' ? -steps : steps, scene),
  }
}

/** A field with all that it holds, moved right or left by so many columns. */
function moved(key: string, at: Visit, by: number, { places }: Scene): Pick<Told, 'fix'> {
  const spot = places.spot(at.value as object, key)
  if (!spot) return {}
  const { source, start } = spot.key
  const first = start - (source.position(start).column - 1)
  const edits = indent(source.text, first, spot.value.end, by)
  return { fix: edits.map(({ text, ...span }) => ({ place: { source, ...span }, text })) }
}

function spaces(count: number): string {
  return count === 1 ? 'one space' : `${count} spaces`
}

/** The value at the end of the path; of each list on the way the last item. */
function lastAlong(value: unknown, path: readonly string[]): unknown {
  let inner = value
  for (const field of path) {
    inner = (inner as Record<string, unknown> | undefined)?.[field]
    if (Array.isArray(inner)) inner = inner.at(-1)
    if (typeof inner !== 'object' || inner === null) return undefined
  }
  return inner
}

function firstKeyOf(value: unknown, { places }: Scene): Annotation | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const spot = places.spot(value, Object.keys(value)[0] ?? '')
  return spot && { place: spot.key }
}
