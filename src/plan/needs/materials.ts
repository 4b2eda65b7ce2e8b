import type { Material, Resource, Session } from '../../program/program.ts'
import type { ActivityPlan, Plan, SessionPlan } from '../plan.ts'

/** Something to bring, print or hand out, for the plan's number of people. */
export interface MaterialNeed {
  item: string
  per: Material['per']
  /** How many in all, spare ones included. */
  quantity: number
  /** How many of them are spare. */
  spare: number
  /** The file or link behind it. */
  resource?: Resource
  /** Whether it comes from an activity's handouts. */
  handout: boolean
  /** Where it is needed, in the program's order. */
  uses: MaterialUse[]
}

interface MaterialUse {
  session: Session
  activity: ActivityPlan
  quantity: number
}

interface Wanted {
  material: Material
  handout: boolean
  use: MaterialUse
}

/**
 * Materials and handouts of the whole program, in the order in which they are first needed. The
 * same item is one line: what serves a session, and a handout, which people keep, are needed as
 * often as the place that needs most; what people or groups get is used up, and adds up. A handout
 * that is named among the materials too is the same thing.
 */
export function materialsOf(plan: Plan): MaterialNeed[] {
  const lines = new Map<string, MaterialNeed>()
  for (const wanted of plan.sessions.flatMap((session) => wantedIn(session, plan))) {
    const key = JSON.stringify([wanted.material.item.trim().toLowerCase(), wanted.material.per])
    const line = lines.get(key)
    lines.set(key, line ? joined(line, lineFor(wanted, plan)) : lineFor(wanted, plan))
  }
  return [...lines.values()]
}

function joined(line: MaterialNeed, more: MaterialNeed): MaterialNeed {
  const handout = line.handout || more.handout
  const together =
    line.per === 'session' || handout ? Math.max : (one: number, other: number) => one + other
  const elsewhere = more.uses.filter((use) => line.uses.at(-1)?.activity !== use.activity)
  return {
    ...more,
    ...line,
    quantity: together(line.quantity, more.quantity),
    spare: together(line.spare, more.spare),
    handout,
    uses: [...line.uses, ...elsewhere],
  }
}

function lineFor({ material, handout, use }: Wanted, plan: Plan): MaterialNeed {
  const resource = plan.program.resources.get(material.resource ?? '')
  return {
    item: material.item,
    per: material.per,
    quantity: use.quantity,
    spare: material.spare,
    ...(resource && { resource }),
    handout,
    uses: [use],
  }
}

function wantedIn({ session, activities }: SessionPlan, plan: Plan): Wanted[] {
  const inActivity = (activity: ActivityPlan, people: number): Wanted[] => {
    const want = (handout: boolean) => (material: Material) => ({
      material,
      handout,
      use: { session, activity, quantity: quantityOf(material, activity, people) },
    })
    return [
      ...activity.held.materials.map(want(false)),
      ...activity.held.handouts.map((id) => handoutOf(id, plan)).map(want(true)),
      ...activity.tracks
        .flat()
        .flatMap((inTrack) => inActivity(inTrack, peopleThrough(activity, inTrack))),
    ]
  }
  return activities.flatMap((activity) => inActivity(activity, activity.people))
}

/** Everyone comes through a station; to another track come those who are in it. */
function peopleThrough(activity: ActivityPlan, inTrack: ActivityPlan): number {
  return activity.rounds?.moves === 'stations' ? activity.people : inTrack.people
}

function quantityOf(material: Material, activity: ActivityPlan, people: number): number {
  const groups = activity.rounds?.count ?? 1
  const units = { session: 1, group: groups, person: people }[material.per]
  return units * material.count + material.spare
}

/** A handout is a copy a person, or one for the team. */
function handoutOf(id: string, plan: Plan): Material {
  const resource = plan.program.resources.get(id)
  const per = resource?.for === 'facilitators' ? 'session' : 'person'
  return { item: resource?.title ?? id, per, count: 1, spare: 0, resource: id }
}
