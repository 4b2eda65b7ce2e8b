import type { Severity } from '../diagnostic.ts'
import { fingerprints } from '../fingerprints.ts'
import type { Place } from '../place.ts'
import {
  type About,
  eachPlace,
  type Finding,
  type IgnoredFinding,
  mainPlace,
  pathFromTop,
  type Report,
  type Surroundings,
} from '../report.ts'
import { safeSentence } from '../safe-text.ts'
import { byWeight } from '../urgency.ts'

/** What GitHub takes of a run, and of a result. It refuses a file that holds more. */
const MOST_RESULTS = 25_000
const MOST_PLACES = 100

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/**
 * SARIF 2.1.0, for code scanning, with what there is to say `about` rules, by id. What is ignored is in it with its reason. What stands in no file is
 * told as a notification of the tool, since a result has to stand somewhere.
 */
export function asSarif(
  report: Report,
  where: Surroundings,
  about: ReadonlyMap<string, About>,
): string {
  const found: (Finding | IgnoredFinding)[] = [...eachPlace(report), ...report.ignored]
  const placed = found.filter((one) => mainPlace(one) !== undefined)
  const nameOf = fingerprints(placed, where)
  const kept = placed.length > MOST_RESULTS ? byWeight(placed).slice(0, MOST_RESULTS) : placed
  const ids = [...new Set(kept.map(({ id }) => id))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'social-learn',
            version: where.version,
            semanticVersion: where.version,
            rules: ids.map((id) => ruleOf(id, kept, report, about.get(id))),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...found.filter((one) => !mainPlace(one)).map(notificationOf),
              ...leftOut(placed.length - kept.length),
            ],
          },
        ],
        originalUriBaseIds: { [TOP]: { description: { text: 'The top of the checkout.' } } },
        columnKind: 'utf16CodeUnits',
        results: kept.map((one) => resultOf(one, ids, nameOf(one), where)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const TOP = '%SRCROOT%'

function ruleOf(
  id: string,
  found: readonly Finding[],
  { demands = {} }: Report,
  about: About | undefined,
) {
  const first = found.find((one) => one.id === id)
  const demand = first?.demand && demands[first.demand]
  return {
    id,
    shortDescription: { text: about?.summary ?? inWords(id) },
    fullDescription: { text: about?.why ?? inWords(id) },
    help: about
      ? { text: `${about.instead}\n\nsocial-learn explain ${id}`, markdown: helpOf(id, about) }
      : { text: 'Each finding says what to do.' },
    defaultConfiguration: { level: LEVEL[first?.severity ?? 'warning'] },
    ...(demand && { properties: { tags: [demand] } }),
  }
}

/** `unknown-field` as "Unknown field." */
function inWords(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}.`
}

/** Nothing of an author's stands in it. */
function helpOf(id: string, { why, instead, sources }: About): string {
  const cited = sources.map(({ title, url }) => (url ? `- [${title}](${url})` : `- ${title}`))
  return [
    why,
    `**What to do:** ${instead}`,
    `With examples: \`social-learn explain ${id}\``,
    ...(cited.length > 0 ? [`Sources:\n\n${cited.join('\n')}`] : []),
  ].join('\n\n')
}

function resultOf(
  one: Finding | IgnoredFinding,
  ids: readonly string[],
  fingerprint: string,
  where: Surroundings,
) {
  const { id, severity, message, try: way, places, at, confidence } = one
  const [first, ...others] = places
  return {
    ruleId: id,
    ruleIndex: ids.indexOf(id),
    level: LEVEL[severity],
    message: { text: asMessage(way ? `${message} ${way}` : message) },
    locations: [
      {
        physicalLocation: physical((first as (typeof places)[number]).place, where),
        ...(at !== undefined && {
          logicalLocations: [{ fullyQualifiedName: asMessage(at) }],
        }),
      },
    ],
    ...(others.length > 0 && {
      relatedLocations: others.slice(0, MOST_PLACES).map(({ place, label }) => ({
        physicalLocation: physical(place, where),
        ...(label && { message: { text: asMessage(label) } }),
      })),
    }),
    partialFingerprints: { 'socialLearn/v1': fingerprint },
    ...('reason' in one && {
      suppressions: [
        {
          kind: one.by === 'comment' ? 'inSource' : 'external',
          justification: asMessage(one.reason),
        },
      ],
    }),
    ...(confidence && { properties: { confidence } }),
  }
}

function physical({ source, start, end }: Place, where: Surroundings) {
  const from = source.position(start)
  const to = source.position(Math.max(start, end))
  return {
    artifactLocation: { uri: asUri(pathFromTop(where, source.file)), uriBaseId: TOP },
    region: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
    },
  }
}

function notificationOf({ severity, message, try: way }: Finding) {
  return {
    level: LEVEL[severity],
    message: { text: asMessage(way ? `${message} ${way}` : message) },
  }
}

function leftOut(count: number) {
  if (count === 0) return []
  const text = `${count} findings that matter less were left out: GitHub takes ${MOST_RESULTS} of a run.`
  return [{ level: 'warning', message: { text } }]
}

/** Without what a viewer would make a link of: `[words](address)`. */
function asMessage(text: string): string {
  return safeSentence(text).replaceAll('](', '] (')
}

function asUri(path: string): string {
  return safeSentence(path).split('/').map(encodeURIComponent).join('/')
}
