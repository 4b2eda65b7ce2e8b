/** What a runner of GitHub Actions takes for commands in a log, as its source reads them. */
export interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

const KNOWN = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-matcher',
  'set-output',
  'stop-commands',
])

/** The commands in a log, in order. Between `stop-commands` and its token there are none. */
export function commandsIn(log: string): Command[] {
  const commands: Command[] = []
  let token: string | undefined
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined
      continue
    }
    const command = newStyle(line) ?? oldStyle(line)
    if (!command) continue
    commands.push(command)
    if (command.name === 'stop-commands') token = command.data
  }
  return commands
}

/** `::name key=value,key=value::data`, where a line begins, blanks aside. */
function newStyle(line: string): Command | undefined {
  const match = /^\s*::([^\s:]*)(?: ((?:(?!::).)*))?::(.*)$/s.exec(line)
  if (!match) return undefined
  const [, name = '', list = '', data = ''] = match
  if (!KNOWN.has(name.toLowerCase())) return undefined
  const properties = list
    .split(',')
    .filter(Boolean)
    .map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      inProperty(pair.slice(pair.indexOf('=') + 1)),
    ])
  return { name, properties: Object.fromEntries(properties), data: inData(data) }
}

/** `##[name key=value;]data`, anywhere in a line. */
function oldStyle(line: string): Command | undefined {
  const [, name = '', data = ''] = /##\[([^\]\s]*)[^\]]*\](.*)$/s.exec(line) ?? []
  return KNOWN.has(name.toLowerCase()) ? { name, properties: {}, data } : undefined
}

function inData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function inProperty(text: string): string {
  return inData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
