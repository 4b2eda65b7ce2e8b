import { describe, expect, it } from 'vitest'
import { readLink } from '../../../src/program/grammars/links.ts'

describe('a link', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTP://example.org',
    'mailto:people@example.org',
    'tel:+35315550100',
    'msteams:/l/meetup',
  ])('%s is a whole address', (link) => {
    expect(readLink(` ${link} `)).toEqual({ ok: true, value: link })
  })

  it.each([
    [
      'example.org/board',
      'no whole address',
      'Put the beginning in front: `https://example.org/board`.',
    ],
    ['localhost:3000', 'no whole address', 'Put the beginning in front: `https://localhost:3000`.'],
    ['http:/example.org', 'no whole address', 'Write all of it, from `https://` on.'],
    ['https:example.org', 'no whole address', 'Write all of it, from `https://` on.'],
    ['https://', 'no whole address', 'Write all of it, from `https://` on.'],
    ['the board', 'holds a space, which no address does', 'Write `%20` for it.'],
    ['a.b@example.org', 'an e-mail address', 'Write `mailto:a.b@example.org`.'],
    ['board', 'no whole address', 'Write all of it, from `https://` on.'],
    ['JavaScript:alert(1)', 'no address that others can open', 'Write one that begins with'],
    ['data:text/html,x', 'no address that others can open', 'Write one that begins with'],
    ['file:///etc/hosts', 'no address that others can open', 'Write one that begins with'],
  ])('%s is none', (link, message, way) => {
    expect(readLink(link)).toMatchObject({
      ok: false,
      message: expect.stringContaining(message),
      try: expect.stringContaining(way),
    })
  })
})
