import type { DocumentData } from '../../documents/data.ts'
import type { DocumentTree } from '../../tree/tree.ts'
import type { Payloads } from '../../writers/messages.ts'
import type { Look } from '../../writers/theme.ts'
import type { Host } from '../host.ts'
import { counted } from '../say.ts'
import { unprintable } from './fonts-to-get.ts'

/** What a format needs besides the tree. */
export interface Print extends Look {
  /** Makes a PDF of its source. */
  engine: Host['pdf']
  /** YYYY-MM-DD: the date that files carry, instead of the first session's. */
  date?: string
}

/** The same for one document. */
export interface PrintOne extends Print {
  /** What it says, as data. */
  data(): DocumentData
}

/** A document's bytes, and what the reader should know of how it turned out. */
export interface Written {
  /** Undefined where there is nothing to write in this format. */
  bytes?: Uint8Array
  /** Where a file holds one thing alone: files, and what stands in the name of each. */
  parts?: readonly { name: string; bytes: Uint8Array }[]
  notes: readonly string[]
}

export interface Writing {
  /** Whether a terminal can show it. */
  isText: boolean
  /** Made where a config or a flag names it, and not with all formats of a document. */
  isExtra?: true
  /** It has pages, whose type can be large. */
  hasPages?: true
  /** Most of it is done in another thread: the next can be written meanwhile. */
  isBeside?: true
  write(tree: DocumentTree, print: PrintOne): Promise<Written>
}

/** Messages, each of them a file: what services take, and what one pastes, is one at a time. */
function messages({ payloads, notes }: Payloads): Written {
  if (payloads.length === 0) return { notes: ['not written: there is nothing to post'] }
  const parts = payloads.map(({ id, text }) => ({ name: id, bytes: Buffer.from(text) }))
  return { parts, notes }
}

const text = (written: string): Written => ({ bytes: Buffer.from(written), notes: [] })

/** Each format, by the ending of its files. Writers are loaded when they are needed. */
export const FORMATS = {
  md: {
    isText: true,
    write: async (tree, print) =>
      text((await import('../../writers/markdown/markdown.ts')).markdown(tree, print)),
  },
  html: {
    isText: true,
    hasPages: true,
    write: async (tree, print) =>
      text((await import('../../writers/html/html.ts')).html(tree, print)),
  },
  pdf: {
    isText: false,
    hasPages: true,
    isBeside: true,
    write: async (tree, print): Promise<Written> => {
      const { pdf } = await import('../../writers/pdf/pdf.ts')
      const source = pdf(tree, print)
      const why = print.fonts ? undefined : unprintable(tree.meta.language, source.main)
      return why ? { notes: [why] } : await print.engine(source)
    },
  },
  docx: {
    isText: false,
    hasPages: true,
    write: async (tree, print) => {
      const { docx } = await import('../../writers/docx/docx.ts')
      return { bytes: await docx(tree, print), notes: [] }
    },
  },
  pptx: {
    isText: false,
    write: async (tree, print) => {
      const { pptx } = await import('../../writers/pptx/pptx.ts')
      return { bytes: await pptx(tree, print), notes: [] }
    },
  },
  ics: {
    isText: true,
    write: async (tree, { date }) => {
      const { ics } = await import('../../writers/ics/ics.ts')
      const { text: written, leftOut } = ics(tree, date)
      if (written === undefined) return { notes: ['not written: nothing has a date yet'] }
      const events = counted(leftOut, 'event')
      const notes = leftOut > 0 ? [`left out, since no date is set: ${events}`] : []
      return { bytes: Buffer.from(written), notes }
    },
  },
  csv: {
    isText: true,
    write: async (tree) => text((await import('../../writers/csv/csv.ts')).csv(tree)),
  },
  txt: {
    isText: true,
    write: async (tree) => text((await import('../../writers/txt/txt.ts')).txt(tree)),
  },
  xlsx: {
    isText: false,
    isExtra: true,
    write: async (tree, print) => {
      const { xlsx } = await import('../../writers/xlsx/xlsx.ts')
      const bytes = await xlsx(tree, print)
      return bytes ? { bytes, notes: [] } : { notes: ['not written: there is no table in it'] }
    },
  },
  'schedule.json': {
    isText: true,
    write: async (tree) => {
      const { schedule } = await import('../../writers/schedule/schedule.ts')
      const { text: written, open } = schedule(tree)
      const notes = open > 0 ? [`no date yet: ${counted(open, 'post')}`] : []
      return { bytes: Buffer.from(written), notes }
    },
  },
  'slack.json': {
    isText: true,
    write: async (tree) =>
      messages((await import('../../writers/slack/slack.ts')).slackMessages(tree)),
  },
  'teams.json': {
    isText: true,
    write: async (tree) =>
      messages((await import('../../writers/teams/teams.ts')).teamsMessages(tree)),
  },
  json: {
    isText: true,
    isExtra: true,
    write: async (_, { data }) => text(`${JSON.stringify(data(), null, 2)}\n`),
  },
} as const satisfies Record<string, Writing>

export type Format = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[]
