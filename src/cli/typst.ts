import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { FONT_CONFIG, folderOf } from '../writers/pdf/fonts.ts'
import type { PdfSource } from '../writers/pdf/pdf.ts'
import { EXIT, problem, Stop } from './exit.ts'
import { type Missing, missingCharacters, missingNote, without } from './typst-complaints.ts'

export interface Compiled {
  bytes: Uint8Array
  /** Whether the file passed the engine's checks of PDF/UA-1; it is tagged either way. */
  ua: boolean
  /** What the reader should know of how the document turned out. */
  notes: string[]
}

/** Shaping may show a character to be missing only when another one is gone. */
const ROUNDS = 3

/**
 * Makes a PDF of a Typst program. A character that no font has is printed as U+FFFD and named in
 * the notes; where PDF/UA-1 is out of reach, the file is a plain tagged PDF and a note says so.
 * Same source, same bytes. Throws `Stop` when the engine is not installed, and an error in our own
 * words when it refuses the program: that is our fault, since the program is ours.
 *
 * @param fontsFolder where the files of `FONT_FILES` and `FONT_CONFIG` lie
 * @param load gets the engine
 */
export async function compileTypst(
  { main, files = {}, fonts = [], scripts = [], folders = [] }: PdfSource,
  { fontsFolder, load = engine }: { fontsFolder: string; load?: typeof engine },
): Promise<Compiled> {
  const others = scripts.map((script) => folderOf(fontsFolder, script))
  const compiler = await compilerFor([fontsFolder, ...others, ...folders], fonts, load)
  for (const [name, bytes] of Object.entries(files))
    compiler.mapShadow(join(workspaceIn(fontsFolder), name), Buffer.from(bytes))
  const missing: Missing[] = []
  let source = main
  for (let round = 1; ; round++) {
    const document = compile(compiler, source)
    const attempt = exportUa(compiler, document)
    if ('bytes' in attempt) return { ...attempt, ua: true, notes: notes(missing) }
    const found = missingCharacters(attempt.message, source)
    if (found.length === 0 || round > ROUNDS) {
      const bytes = compiler.pdf(document, { creationTimestamp: 0 })
      return { bytes, ua: false, notes: [...notes(missing), NOT_UA] }
    }
    missing.push(...found)
    source = without(source, found)
  }
}

const NOT_UA = 'This PDF is tagged for screen readers, but did not pass the checks of PDF/UA-1.'

function notes(missing: readonly Missing[]): string[] {
  return missing.length > 0 ? [missingNote(missing)] : []
}

const compilers = new Map<string, NodeCompiler>()

/** @param folders of fonts; the first holds `FONT_CONFIG` too */
async function compilerFor(
  folders: readonly [string, ...string[]],
  fonts: readonly string[],
  load: typeof engine,
): Promise<NodeCompiler> {
  const key = [...folders, ...fonts].join('\0')
  const known = compilers.get(key)
  if (known) return known
  const { NodeCompiler } = await load().catch(notInstalled)
  // The machine's own fonts may differ from ours under the same name, and to read them takes longer.
  process.env.FONTCONFIG_FILE = join(folders[0], FONT_CONFIG)
  const compiler = NodeCompiler.create({
    workspace: workspaceIn(folders[0]),
    // In this order: once it has looked into folders, the engine dies of a font that it is given.
    fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }, { fontPaths: [...folders] }],
  })
  compilers.set(key, compiler)
  return compiler
}

/** Whatever is in the program, it has nothing to read but its files: inside of a file there is no folder. */
function workspaceIn(fontsFolder: string): string {
  return join(fontsFolder, FONT_CONFIG, 'nothing')
}

/** An optional dependency: missing where npm was told so, or has no build for the platform. */
const engine = () => import('@myriaddreamin/typst-ts-node-compiler')

function notInstalled(): never {
  throw new Stop(
    EXIT.output,
    problem(
      'no-pdf-engine',
      `PDF needs an engine that is not installed here (${process.platform}, ${process.arch}).`,
      'Install it beside social-learn: npm install @myriaddreamin/typst-ts-node-compiler@0.7.0. Markdown and HTML work without it: --format md,html',
    ),
  )
}

function compile(compiler: NodeCompiler, source: string): NodeTypstDocument {
  const result = compiler.compile({ mainFileContent: inAscii(source) })
  if (result.result) return result.result
  const cause = JSON.stringify(result.takeError()?.shortDiagnostics)
  throw new Error('The PDF engine did not understand the document.', { cause })
}

/**
 * The same with other letters as escapes. From one program to the next the engine looks for where they
 * differ, and dies where that is inside of a letter of several bytes.
 */
function inAscii(source: string): string {
  return source.replace(/\P{ASCII}/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`)
}

function exportUa(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
): { bytes: Uint8Array } | { message: string } {
  try {
    return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 }) }
  } catch (error) {
    return { message: String(error) }
  }
}
