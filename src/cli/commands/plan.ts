import type { Command } from 'commander'
import type { Plan } from '../../plan/plan.ts'
import { planProgram } from '../../plan/plan-program.ts'
import { filesFor } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { chosenProgram } from '../plan/chosen.ts'
import { planCsv } from '../plan/csv.ts'
import { planMarkdown } from '../plan/md.ts'
import { type PlanReport, planReport } from '../plan/report.ts'
import { planText } from '../plan/text.ts'
import { whatIf } from '../plan/what-if.ts'
import { say } from '../say.ts'
import { isCalled, noSuchSession } from '../sessions.ts'
import { stylesFor } from '../terminal.ts'
import { oneOf, timeOfDay, wholeNumber } from '../usage.ts'

export const examples = [
  ['social-learn plan feedback.yaml', 'does it fit, who speaks, what goes when it runs late'],
  ['social-learn plan --cohort dublin', 'with the dates and people of a cohort'],
  ['social-learn plan --participants 14 --remote', 'if so many come, and all on a call'],
  ['social-learn plan --session kick-off --start 09:20 --end 11:00', 'if there is less time'],
  ['social-learn plan --all-cohorts', 'who or what is booked twice, and nights and weekends'],
  ['social-learn plan --format csv > plan.csv', 'a row for each activity'],
] as const

const FORMATS = ['text', 'json', 'csv', 'md'] as const
type Format = (typeof FORMATS)[number]

interface Flags {
  allCohorts?: boolean
  cohort?: string
  session?: string
  participants?: number
  start?: string
  end?: string
  remote?: true
  format: Format
}

export function declare(command: Command): void {
  command
    .argument('[program]', "the program's file; what the config names when not given")
    .option('--cohort <name>', "a cohort's file, or its id where the config names it")
    .option('--all-cohorts', 'what gets in the way of what, over all cohorts')
    .option('--session <id>', 'only this session')
    .option('--participants <number>', 'if so many come', wholeNumber('--participants', 1))
    .option('--start <time>', 'if the session begins at this time: 09:20', timeOfDay('--start'))
    .option('--end <time>', 'if it has to end at this time: 11:00', timeOfDay('--end'))
    .option('--remote', 'if everyone is on a call')
    .option('--format <format>', FORMATS.join(', '), oneOf('--format', FORMATS), 'text')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const { format, session, cohort, allCohorts, ...asked } = command.opts<Flags>()
  const [program] = command.processedArgs as [string | undefined]
  const files = filesFor(host, command)
  if (allCohorts) {
    const others = session !== undefined || cohort !== undefined || Object.keys(asked).length > 0
    if (others || !(format === 'text' || format === 'json')) throw aloneOnly()
    const { planAllCohorts } = await import('../plan/all-cohorts.ts')
    return await planAllCohorts(host, { ...(program && { program }), format }, files)
  }
  const chosen = await chosenProgram(
    { ...(program && { program }), ...(cohort && { cohort }) },
    files,
    'plan',
  )
  const wish = whatIf(asked, session, chosen.program)
  const whole = planProgram(chosen.program, wish)
  const plan = session === undefined ? whole : onlySession(whole, session)
  await PRINTS[format](planReport(plan, chosen.program, wish), host)
  if (chosen.cohorts.length > 0)
    say(host, `For one of its cohorts: social-learn plan --cohort ${chosen.cohorts.join(' | ')}`)
  return EXIT.clean
}

function aloneOnly(): Stop {
  return new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      '--all-cohorts looks at whole cohorts, and prints text or json.',
      'Leave the other options out: social-learn plan --all-cohorts',
    ),
  )
}

/** What prints it. */
const PRINTS: Record<Format, (report: PlanReport, host: Host) => Promise<unknown>> = {
  async text(report, host) {
    const { stdout } = host
    const styles = await stylesFor(host, stdout)
    const width = stdout.isTTY && stdout.columns ? Math.max(NARROWEST, stdout.columns) : WIDTH
    stdout.write(planText(report, { width, ...(styles && { styles }) }))
  },
  json: async (report, { stdout }) => stdout.write(`${JSON.stringify(report, null, 2)}\n`),
  csv: async (report, { stdout }) => stdout.write(await planCsv(report)),
  md: async (report, { stdout }) => stdout.write(await planMarkdown(report)),
}

/** Columns where it is printed to no terminal, and the fewest that a terminal is taken for. */
const WIDTH = 80
const NARROWEST = 40

/** The plan with one session alone, or with those that were repeated from it. */
function onlySession(plan: Plan, id: string): Plan {
  const sessions = plan.sessions.filter(({ session }) => isCalled(session, id))
  const airtime = sessions.reduce((sum, session) => sum + session.airtime, 0)
  if (sessions.length > 0) return { ...plan, sessions, airtime }
  throw noSuchSession(
    id,
    plan.sessions.map(({ session }) => session),
  )
}
