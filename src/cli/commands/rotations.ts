import type { Command } from 'commander'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { SEED } from '../../plan/rounds/all-rounds.ts'
import { readSize } from '../../program/grammars/sizes.ts'
import type { PrivateWishes } from '../../roster/private-wishes.ts'
import type { Round } from '../../rotations/roster/problem.ts'
import { complain } from '../complain.ts'
import { type DiskFiles, filesFor } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { type Asked, askedFor } from '../rotations/asked.ts'
import { rotationsCsv } from '../rotations/csv.ts'
import { rotationsJson } from '../rotations/json.ts'
import { missing } from '../rotations/missing.ts'
import { foretold, outcomeOf } from '../rotations/outcome.ts'
import type { Party } from '../rotations/party.ts'
import { MIXES, problemOf } from '../rotations/posed.ts'
import { named, type RotationsReport, reportOf } from '../rotations/report.ts'
import { calling, rotationsText } from '../rotations/text.ts'
import { impossibleLine, unavoidableLines } from '../rotations/words.ts'
import { say } from '../say.ts'
import { listOf, oneOf, wholeNumber } from '../usage.ts'

export const examples = [
  ['social-learn rotations --participants 12 --size 3 --rounds 4', 'so many people'],
  ['social-learn rotations --roster dublin.csv --size 3-4 --rounds 3', 'these people'],
  ['social-learn rotations feedback.yaml --cohort dublin', 'all rounds of a program'],
  ['social-learn rotations feedback.yaml --without 7 --from-round 3', 'when somebody leaves'],
] as const

const FORMATS = ['text', 'json', 'csv', 'zoom'] as const
const GOALS = ['no-repeat', 'meet-all'] as const

interface Flags {
  cohort?: string
  participants?: number
  roster?: string
  size?: Round['size']
  rounds?: number
  goal: (typeof GOALS)[number]
  mix?: (typeof MIXES)[number][]
  apart?: string
  without?: string[]
  fromRound?: number
  toRound?: number
  seed: number
  names?: true
  round?: number
  format: (typeof FORMATS)[number]
}

export function declare(command: Command): void {
  command
    .argument('[program]', 'a program, for all its rounds in which partners change')
    .option('--cohort <name>', "a cohort's file, or its id where the config names it")
    .option('--participants <number>', 'how many people', wholeNumber('--participants', 2))
    .option('--roster <file>', 'who they are: a table (CSV) with names, teams, managers …')
    .option('--size <size>', 'people in a group: 3, or 3-4', sizeOf)
    .option('--rounds <number>', 'how many rounds', wholeNumber('--rounds', 1))
    .option('--goal <goal>', GOALS.join(', '), oneOf('--goal', GOALS), 'no-repeat')
    .option(
      '--mix <what>',
      'at most one a group, where possible: team (as it is without this), office, none',
      listOf('--mix', MIXES),
    )
    .option('--apart <file>', 'private wishes: who is kept apart, who must meet …')
    .option('--without <person>', 'who is missing, by number or name; once for each', onceMore)
    .option(
      '--from-round <number>',
      'the first round that they miss',
      wholeNumber('--from-round', 1),
    )
    .option('--to-round <number>', 'the last round that they miss', wholeNumber('--to-round', 1))
    .option('--seed <number>', 'another number gives other groups', wholeNumber('--seed'), SEED)
    .option('--names', 'names of the roster instead of its lines; not in JSON')
    .option('--format <format>', FORMATS.join(', '), oneOf('--format', FORMATS), 'text')
    .option('--round <number>', 'which round, for --format zoom', wholeNumber('--round', 1))
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const flags = command.opts<Flags>()
  const [program] = command.processedArgs as [string | undefined]
  const files = filesFor(host, command)
  const asked = await askedFor({ ...flags, program }, files)
  const { party, rounds, activities } = asked
  if (flags.round !== undefined && flags.format !== 'zoom')
    throw usage('--round goes with --format zoom.', 'Leave it out: all rounds are printed.')
  const names = flags.names && namesOf(party, flags)
  const secret = flags.apart === undefined ? undefined : await wishesIn(flags.apart, asked, files)
  const posed = problemOf(asked, flags, secret?.wishes)
  const absences = missing(flags, party, rounds.length)

  if (secret && secret.care.length > 0) await complain(host, secret.care)
  for (const note of asked.notes) say(host, note)
  const call = calling(names)
  const known = foretold(posed, flags.goal)
  const callIn = (people: readonly number[]) => call(named(people, party.ids))
  for (const line of unavoidableLines(known.unavoidable, callIn)) say(host, line)
  if (known.impossible) say(host, impossibleLine(known.impossible))
  const outcome = outcomeOf(posed, flags.goal, absences)
  const report = reportOf(outcome, party, { seed: flags.seed, activities, rounds })
  if (flags.format === 'zoom') await printZoom(host, report, asked, flags)
  else host.stdout.write(PRINTS[flags.format](report, names))
  return EXIT.clean
}

type Names = ReadonlyMap<number, string> | undefined

const PRINTS: Record<
  Exclude<Flags['format'], 'zoom'>,
  (report: RotationsReport, names: Names) => string
> = {
  text: rotationsText,
  json: rotationsJson,
  csv: rotationsCsv,
}

async function printZoom(
  host: Host,
  report: RotationsReport,
  asked: Asked,
  { round }: Flags,
): Promise<void> {
  const { zoomRooms } = await import('../rotations/zoom.ts')
  const { text, unknown } = zoomRooms(report, asked, round)
  if (unknown.length > 0)
    say(host, `Left out, since the roster has no address in line ${unknown.join(', ')}`)
  host.stdout.write(text)
}

/** What the private file says, and a warning where git hands it on. */
async function wishesIn(
  file: string,
  { party, rounds }: Asked,
  files: DiskFiles,
): Promise<{ wishes: PrivateWishes; care: Diagnostic[] }> {
  const { privateFileCare, privateWishes } = await import('../rotations/private-file.ts')
  return {
    wishes: privateWishes(file, party, rounds.length, files),
    care: privateFileCare(file, files),
  }
}

/** Names by id. Throws `Stop` (64) where there are none, or where they would go to another tool. */
function namesOf({ ids, names }: Party, { format }: Flags): ReadonlyMap<number, string> {
  if (!names) throw usage('--names needs a roster.', 'Name one: --roster dublin.csv')
  if (format === 'json')
    throw usage('JSON has lines of the roster, and no names.', 'Choose --format text or csv.')
  if (format === 'zoom') throw usage('Zoom is told addresses, and no names.', 'Leave out --names.')
  return new Map(ids.map((id, person) => [id, names[person] ?? '']))
}

function sizeOf(written: string): Round['size'] {
  const size = readSize(written)
  if (!size.ok) throw usage(`--size: ${size.message}`, size.try.replaceAll('`', ''))
  if (size.value.min < 2) throw usage('--size 1 would leave everyone alone.', 'Write 2, or more.')
  return size.value
}

function onceMore(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function usage(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}
