import type { SourceText } from '../../diagnostics/place.ts'
import { PLACES } from '../../plan/rounds/all-rounds.ts'
import type { Indexes } from '../../roster/indexes.ts'
import { sidesOf } from '../../roster/places.ts'
import { readRoster } from '../../roster/roster.ts'
import { WhoIsWho } from '../../roster/who.ts'
import type { Person } from '../../rotations/roster/problem.ts'
import { decodeTable } from '../../table/decode.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, Stop } from '../exit.ts'
import { noSuchPath } from '../search.ts'
import { byId, type Party } from './party.ts'

/** Those of a roster. Throws `Stop`: 66 where there is no such file, 2 where it can't be read. */
export function partyIn(path: string, files: DiskFiles): Party {
  const { people, lines, indexes } = rosterIn(path, files)
  const who = new WhoIsWho(people)
  return {
    people: peopleOf(indexes),
    ids: lines,
    names: people.map(({ name }) => name),
    addresses: people.map(({ email }) => email),
    find: (written) => {
      const called = who.find(written)
      return called.length > 0 ? called : byId(lines, written)
    },
  }
}

function rosterIn(path: string, files: DiskFiles) {
  const { roster, diagnostics } = readRoster(sourceOf(path, files))
  if (!roster) throw new Stop(EXIT.invalid, diagnostics)
  return roster
}

function sourceOf(path: string, files: DiskFiles): SourceText {
  const read = files.read(path, decodeTable)
  if (!read) throw new Stop(EXIT.missing, noSuchPath(path, files.cwd))
  if ('diagnostic' in read) throw new Stop(EXIT.invalid, read.diagnostic)
  return read.source
}

/** The people of a roster in numbers. */
export function peopleOf(indexes: Indexes): Person[] {
  const sides = sidesOf(indexes)
  return Array.from({ length: indexes.people }, (_, person) => {
    const known = {
      team: indexes.teams?.[person],
      office: indexes.offices?.[person],
      manager: indexes.managers?.[person],
      languages: indexes.languages?.[person],
      place: sides && PLACES[sides[person] ?? 'room'],
    }
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  })
}
