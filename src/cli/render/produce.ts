import { dirname, join } from 'node:path'
import { type Diagnostic, inOrder } from '../../diagnostics/diagnostic.ts'
import { dataOf } from '../../documents/data.ts'
import {
  type Audience,
  type DocumentName,
  type DocumentOptions,
  documents,
  type Exception,
} from '../../documents/document.ts'
import type { Templates } from '../../documents/template/problems.ts'
import type { Plan } from '../../plan/plan.ts'
import { planProgram } from '../../plan/plan-program.ts'
import { loadProgram } from '../../program/load.ts'
import type { Program } from '../../program/program.ts'
import { canEnlarge, largePrint } from '../../writers/large.ts'
import { standardTheme, type Theme } from '../../writers/theme.ts'
import type { Delivery } from '../deliveries.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { once } from '../once.ts'
import { shownPath } from '../paths.ts'
import { isCalled, noSuchSession } from '../sessions.ts'
import type { Output } from '../write.ts'
import { type Begun, begin, type Target } from './begin.ts'
import { branded } from './branded.ts'
import { built } from './built.ts'
import { FORMATS, type Format, type Print, type Writing } from './formats.ts'
import { languageNotes } from './languages.ts'

export interface Order
  extends Omit<Print, 'theme'>,
    Pick<DocumentOptions, 'detail' | 'session' | 'cards'> {
  deliveries: readonly Delivery[]
  documents: ReadonlyMap<DocumentName, readonly Format[]>
  /** How large the type of what is held in hands is. */
  print?: Theme['print']
  /** Where a cohort does not say. */
  language?: string
  /** Absolute; beside each program when absent. */
  out?: string
  /** For the approval sheet: what the rules found, and the author lets stand. Paths as users know them. */
  exceptions?(plan: Plan, delivery: Delivery): Exception[]
  /** For change notes: the version that they are about. Paths as users know them. */
  since?(delivery: Delivery): NonNullable<DocumentOptions['since']>
  /** The team's own templates, for the programs of a folder. */
  templates?(folder: string): Templates
  /** How the programs of a folder look. */
  theme?(folder: string): Promise<Theme | undefined>
  /** Called before each document, for those who wait. */
  progress?(name: string, index: number, of: number): void
}

/** Where documents go, by who may see them. */
const FOLDERS: Record<Audience, string> = {
  team: 'team-only',
  participants: 'for-participants',
  approval: 'for-approval',
}

export interface Produced {
  outputs: Output[]
  /** What the reader should know of how a document turned out. */
  notes: string[]
}

/**
 * Makes every document in memory. Throws `Stop` when a program is not valid (2), with all that is
 * wrong, or a template is not (2), or when none has a session of that id (64): nothing has been
 * written then.
 */
export async function produce(order: Order, files: DiskFiles): Promise<Produced> {
  const loaded = load(order, files)
  const programs = order.session ? withSession(loaded, order.session) : loaded
  const count = programs.length * [...order.documents.values()].flat().length
  const print: Print = {
    paper: order.paper,
    ...(order.slides && { slides: order.slides }),
    engine: (source) => order.engine(source, count > 1),
    ...(order.date && { date: order.date }),
    ...(order.fonts && { fonts: order.fonts }),
  }
  let steps = 0
  const step = (name: string) => order.progress?.(name, ++steps, count)
  const begun: Begun[] = []
  const wrong: Diagnostic[] = []
  for (const { program, folder, shown } of programs) {
    const plan = planProgram(program)
    const { detail, session, cards } = order
    const templates = order.templates?.(folder)
    const theme = await order.theme?.(folder)
    const exceptions = order.exceptions?.(plan, shown)
    const since = order.since?.(shown)
    const options = {
      detail,
      ...(session && { session }),
      ...(cards && { cards }),
      ...(exceptions && { exceptions }),
      ...(since && { since }),
      ...(templates && { templates }),
    }
    for (const [document, formats] of order.documents) {
      const tree = built(plan, document, options, wrong)
      if (!tree) continue
      if (order.date) tree.meta.date = order.date
      if (theme) branded(tree, theme)
      const isLarge = order.print === 'large' && canEnlarge(tree.meta)
      const audience = FOLDERS[documents[document].audience]
      const targets = formats.map((format) => {
        const file = fileName(program, document, format, isLarge, order)
        const path = join(order.out ?? join(folder, 'out'), audience, file)
        return { format, path, name: shownPath(files.cwd, path) }
      })
      const data = () => dataOf(plan, document, options)
      const own = isLarge ? largePrint(theme ?? standardTheme) : theme
      const its = { ...print, data, ...(own && { theme: own }) }
      begun.push(...(await begin(tree, targets, its, step)))
    }
  }
  if (wrong.length > 0) throw new Stop(EXIT.invalid, inOrder(once(wrong)))
  refuseTwins(begun)
  const outputs: Output[] = []
  /** What is the same of several is said once. */
  const said = new Map<string, string[]>()
  for (const { path, name, format, written } of begun) {
    const { bytes, parts = [], notes: its } = await written
    if (bytes) outputs.push({ path, name, bytes })
    for (const part of parts) {
      const named = (whole: string) => `${whole.slice(0, -format.length)}${part.name}.${format}`
      outputs.push({ path: named(path), name: named(name), bytes: part.bytes })
    }
    for (const note of its) said.set(note, [...(said.get(note) ?? []), name])
  }
  const spoken = languageNotes(programs.map(({ program }) => program))
  const notes = [...said].map(([note, names]) => `${names.join(', ')}: ${note}`)
  return { outputs, notes: [...spoken, ...notes] }
}

interface Loaded {
  program: Program
  /** Where its file lies, absolute. */
  folder: string
  /** Its files, as the user knows them. */
  shown: Delivery
}

function load({ deliveries, language: wished }: Order, files: DiskFiles): Loaded[] {
  const wrong: Diagnostic[] = []
  const language = wished && { language: wished }
  const loaded = deliveries.flatMap((delivery): Loaded[] => {
    const path = shownPath(files.cwd, delivery.program)
    const cohort = delivery.cohort && { cohort: shownPath(files.cwd, delivery.cohort) }
    const { program, diagnostics } = loadProgram(path, files, { ...cohort, ...language })
    wrong.push(...diagnostics)
    const shown = { program: path, ...cohort }
    return program ? [{ program, folder: dirname(delivery.program), shown }] : []
  })
  if (loaded.length < deliveries.length) throw new Stop(EXIT.invalid, inOrder(once(wrong)))
  return loaded
}

function withSession(programs: readonly Loaded[], session: string): Loaded[] {
  const sessionsOf = ({ program }: Loaded) => program.sessions
  const found = programs.filter((each) => sessionsOf(each).some((one) => isCalled(one, session)))
  if (found.length === 0) throw noSuchSession(session, programs.flatMap(sessionsOf))
  return found
}

/** What is not the whole document, or not for everyone, says so in its name: it does not replace the other. */
function fileName(
  program: Program,
  document: DocumentName,
  format: Format,
  isLarge: boolean,
  { session, detail, language }: Order,
) {
  // Participants' documents have no spoken lines to leave out.
  const isShortened = documents[document].audience === 'team' && detail !== 'script'
  const parts = [
    program.id,
    program.cohort?.id,
    document,
    session,
    isShortened && detail,
    language !== undefined && program.language,
    isLarge && (FORMATS[format] as Writing).hasPages && 'large-print',
    format,
  ]
  return parts.filter(Boolean).join('.')
}

function refuseTwins(outputs: readonly Target[]): void {
  const seen = new Set<string>()
  for (const { path, name } of outputs) {
    if (seen.has(path))
      throw new Stop(
        EXIT.output,
        problem(
          'same-output',
          `Two documents would be called "${name}".`,
          'Rename a program or a cohort, or leave out --out.',
        ),
      )
    seen.add(path)
  }
}
