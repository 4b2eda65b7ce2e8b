import { documentRows } from '../../src/cli/render/format-table.ts'
import { FORMAT_NAMES, type Format } from '../../src/cli/render/formats.ts'

/** What opens a file of each format, and what is lost or won in it. */
const ABOUT: Record<Format, string> = {
  md: 'Markdown, for wikis and other tools; slides are for Marp',
  html: 'a page for the browser, in one file that asks for nothing outside',
  pdf: 'for paper and for sending',
  docx: 'Word, with styles that a template of yours restyles',
  pptx: 'PowerPoint, with text that can be edited, and notes; not pictures of slides',
  ics: 'calendars',
  csv: 'a table for spreadsheets and other tools (UTF-8, commas)',
  txt: 'text without marks, for mails',
  xlsx: 'Excel and other spreadsheets: times and numbers to be reckoned with, the head on each page',
  'schedule.json': 'when each post is due, for what sends it',
  'slack.json': 'a message a file, for Slack (Block Kit)',
  'teams.json': 'a message a file, for Microsoft Teams (Adaptive Card)',
  json: 'what the template of the document gets, for other tools',
}

/** `docs/reference/documents.md`: which format for which document. */
export function documentsPage(): string {
  const rows = documentRows()
  const used = FORMAT_NAMES.filter((format) => rows.some(({ formats }) => formats.includes(format)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [
    line(['document', 'for', ...used.map((format) => `\`${format}\``)]),
    `|${'---|'.repeat(2)}${':-:|'.repeat(used.length)}`,
    ...rows.map(({ name, reader, isExtra, formats }) =>
      line([
        `\`${name}\`${isExtra ? ' *' : ''}`,
        reader,
        ...used.map((format) => (formats.includes(format) ? '✓' : '')),
      ]),
    ),
  ]
  return `<!-- Made from src/documents/ and src/cli/render/formats.ts by \`npm run generate\`. -->

# Which document as what

\`social-learn render --document guide --format pdf,docx\`, or in the config:

\`\`\`yaml
render:
  guide: [pdf, docx]
  run-of-show: [pdf]
\`\`\`

${table.join('\n')}

\\* made where the config or \`--document\` names it.

${used.map((format) => `- \`${format}\`: ${ABOUT[format]}`).join('\n')}

## JSON

Every document can be had as data: \`render --document handout --format json --stdout\`. In the file are
\`version\` (1 for as long as no field goes or means something else), \`document\`, \`audience\` (\`team\`,
\`participants\` or \`approval\`), \`language\`, and under \`view\` the fields that the template of the document
may name: [templates.md](templates.md) has a page of them for each document. Texts are as their author wrote
them (CommonMark where the page says so), with times, names and labels in the language of the document. A
field that is empty is left out. For participants there is nothing in it that their documents may not say.
`
}
