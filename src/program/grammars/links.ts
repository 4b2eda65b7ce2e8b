import { quoted, type Read, read, refuse } from './read.ts'

/** Kinds of address that can run code or reach into the reader's computer. */
const CLOSED = new Set(['javascript', 'data', 'vbscript', 'file', 'blob'])

/** Checks that a link is a whole address (`https://…`, `mailto:…`, an app's own), and harmless. */
export function readLink(text: string): Read<string> {
  const link = text.trim()
  if (/\s/.test(link))
    return refuse(`${quoted(text)} holds a space, which no address does.`, 'Write `%20` for it.')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(link)?.[1]?.toLowerCase()
  if (scheme !== undefined && CLOSED.has(scheme))
    return refuse(
      `${quoted(text)} is no address that others can open.`,
      'Write one that begins with `https://`. A file of yours goes into `file`.',
    )
  if (scheme !== undefined && URL.canParse(link) && !/^(https?:\/?[^/]|[^:]*:\d)/i.test(link))
    return read(link)
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(link))
    return refuse(`${quoted(text)} is an e-mail address.`, `Write \`mailto:${link}\`.`)
  return refuse(
    `${quoted(text)} is no whole address.`,
    /^([\w-]+\.)*[\w-]+(:\d+|\.[\w-]+)([/?#].*)?$/.test(link)
      ? `Put the beginning in front: \`https://${link}\`.`
      : 'Write all of it, from `https://` on.',
  )
}
