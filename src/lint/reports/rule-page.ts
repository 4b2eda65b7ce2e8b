import { writtenOut } from '../../source/written.ts'
import { DEMANDS, numberOf } from '../demands.ts'
import { languageName } from '../measures/language-name.ts'
import type { Option, Preset, Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'

/** Everything about a rule, as Markdown: what `explain` prints, and the page in docs/rules/. */
export function rulePage(rule: Rule): string {
  const { id, demand, severity, preset, summary, why, instead, options = {}, sources } = rule
  const settings = Object.entries(options)
  return [
    `# ${id}`,
    summary,
    `- Demand ${numberOf(demand)}: ${DEMANDS[demand]}`,
    `- Severity: ${severity}, ${IN_PRESET[preset]}`,
    ...(rule.onlyForDelivery ? ['- Looked at only with `--for-delivery`'] : []),
    ...(rule.languages
      ? [`- Reads words, in ${rule.languages.map(languageName).join(', ')} only`]
      : []),
    `## Why\n\n${why}`,
    `## What to do\n\n${instead}`,
    `## This is found\n\nPieces of programs that are fine otherwise.\n\n${rule.bad.map(example).join('\n\n')}`,
    `## This is fine\n\n${rule.good.map(example).join('\n\n')}`,
    ...(settings.length > 0 ? [`## Settings\n\n${settings.map(line).join('\n')}`] : []),
    `## To set it or to ignore it\n\nIn \`social-learn.config.yaml\`:\n\n${fenced(inConfig(id, settings))}\n\nIn one place, above the key or item that it is about:\n\n${fenced(`# social-learn-ignore ${id}: your reason`)}`,
    ...(sources.length > 0
      ? [`## Sources\n\n${sources.map((one) => `- ${cited(one)}`).join('\n')}`]
      : []),
  ]
    .join('\n\n')
    .replace(/\n\n- /g, (gap, at: number, text: string) =>
      text.slice(0, at).split('\n').at(-1)?.startsWith('- ') ? '\n- ' : gap,
    )
    .concat('\n')
}

/** A rule as data, for other tools. */
export function ruleAsData(rule: Rule) {
  const { id, demand, severity, preset, summary, why, instead, sources, options = {} } = rule
  return {
    id,
    demand,
    severity,
    preset,
    summary,
    why,
    instead,
    onlyForDelivery: rule.onlyForDelivery ?? false,
    languages: rule.languages,
    options,
    sources: sources.map((one) => SOURCES[one]),
  }
}

const IN_PRESET: Record<Preset, string> = {
  minimal: 'in every preset',
  recommended: 'in the presets `recommended` and `strict`',
  strict: 'in the preset `strict`, or when a config names it',
}

function cited(source: keyof typeof SOURCES): string {
  const { title, url } = SOURCES[source]
  return url ? `${title}: <${url}>` : title
}

function line([name, { title, default: usual }]: [string, Option]): string {
  return `- \`${name}\`: ${title} (${Array.isArray(usual) ? usual.join(', ') : usual} unless you say otherwise)`
}

function inConfig(id: string, settings: readonly [string, Option][]): string {
  const [first] = settings
  const setting = first
    ? `{ severity: error, ${first[0]}: ${JSON.stringify(first[1].default)} }`
    : 'off'
  return `lint:\n  rules:\n    ${id}: ${setting}`
}

/**
 * A field that an example takes out of the sound program is told in a comment. A second file, where
 * there is one, is the translation.
 */
function example(yaml: string): string {
  return yaml
    .split(/^---$/m)
    .map((file) => fenced(writtenOut(file).replace(/^([a-z-]+): none$/gm, '# no $1')))
    .join('\n\nwith this translation:\n\n')
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``
}
