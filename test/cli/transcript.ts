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
 * `cat`, `ls` and `rm` of one name are known too. Gives the page with what really came out, so that
 * it equals the page when all is as written.
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
  const [kind, file] = info.split(' ')
  if (file) place.put(file, `${lines.join('\n')}\n`)
  if (kind !== 'console') return lines
  const out: string[] = []
  for (const line of lines) {
    if (!line.startsWith('$ ')) continue
    const { text, code } = await runLine(line.slice(2), place)
    out.push(line, ...(text ? text.replace(/\n$/, '').split('\n') : []))
    if (code !== 0) out.push(`[exit ${code}]`)
  }
  return out
}

async function runLine(line: string, place: Place): Promise<{ text: string; code: number }> {
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
    const { both, code } = await place.run(argv, { env, stdin })
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
