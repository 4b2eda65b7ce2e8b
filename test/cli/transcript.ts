import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Place } from './temporary.ts'

/**
 * Runs the transcripts of a Markdown page. A fenced block whose info names a file (` ```yaml a.yaml`)
 * is put into a folder; the commands of a `console` block are run there, in order:
 *
 *     $ CI=1 social-learn validate - < a.yaml
 *     (what it prints, both streams)
 *     [exit 2]
 *
 * `cat`, `ls` and `rm` of one name are known too. ` ```console 90` is a terminal of 90 columns. Where
 * a line of three dots stands for what is left out, as many lines as before are kept in front of it
 * and behind it. Gives the page with what really came out, so that it equals the page when all is as
 * written.
 */
export async function runTranscripts(page: string): Promise<string> {
  const place = new Place()
  try {
    const out: string[] = []
    let block: { info: string; lines: string[] } | undefined
    for (const line of page.split('\n')) {
      if (!block && line.startsWith('```')) {
        block = { info: line.slice(3).trim(), lines: [] }
        out.push(line)
      } else if (block && line.startsWith('```')) {
        out.push(...(await runBlock(block, place)), line)
        block = undefined
      } else (block?.lines ?? out).push(line)
    }
    return out.join('\n')
  } finally {
    place.remove()
  }
}

async function runBlock(
  { info, lines }: { info: string; lines: string[] },
  place: Place,
): Promise<string[]> {
  const [kind, detail] = info.split(' ')
  if (kind !== 'console') {
    if (detail) place.put(detail, `${lines.join('\n')}\n`)
    return lines
  }
  const out: string[] = []
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith('$ ')) continue
    const { text, code } = await runLine(line.slice(2), place, detail)
    const printed = text ? text.replace(/\n$/, '').split('\n') : []
    if (code !== 0) printed.push(`[exit ${code}]`)
    const next = lines.findIndex((other, index) => index > at && other.startsWith('$ '))
    out.push(line, ...shortened(printed, lines.slice(at + 1, next === -1 ? undefined : next)))
  }
  return out
}

const LEFT_OUT = '…'

/** What was printed, without what the page leaves out. */
function shortened(printed: string[], shown: readonly string[]): string[] {
  const dots = shown.indexOf(LEFT_OUT)
  if (dots === -1 || shown.length > printed.length) return printed
  const behind = shown.length - dots - 1
  return [...printed.slice(0, dots), LEFT_OUT, ...printed.slice(printed.length - behind)]
}

/** @param columns of the terminal in which it runs; without it it runs in none */
async function runLine(
  line: string,
  place: Place,
  columns?: string,
): Promise<{ text: string; code: number }> {
  const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, '$1'))
  const env: Record<string, string> = {}
  while (/^[A-Z_]+=/.test(words[0] ?? '')) {
    const [name = '', value = ''] = (words.shift() ?? '').split('=')
    env[name] = value
  }
  const from = words.indexOf('<')
  const stdin = from === -1 ? '' : readFileSync(place.path(words.splice(from, 2)[1] ?? ''))
  const [program, ...argv] = words
  if (program === 'social-learn') {
    const { both, code } = await place.run(argv, {
      env,
      stdin,
      ...(columns && { columns: Number(columns) }),
    })
    return { text: both.replaceAll(place.folder, '/home/me/programs'), code }
  }
  return { text: BUILT_IN[program ?? '']?.(argv.at(-1) ?? '.', place) ?? `?? ${line}`, code: 0 }
}

const BUILT_IN: Record<string, (name: string, place: Place) => string> = {
  cat: (name, place) => readFileSync(place.path(name), 'utf8'),
  rm: (name, place) => {
    rmSync(place.path(name), { recursive: true })
    return ''
  },
  ls: (name, place) =>
    existsSync(place.path(name)) ? readdirSync(place.path(name)).sort().join('\n') : '(nothing)',
}
