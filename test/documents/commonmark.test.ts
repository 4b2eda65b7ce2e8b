import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { readPhrase, readPlain, readProse } from '../../src/documents/commonmark.ts'
import { plainParagraphs } from '../../src/documents/template/plain.ts'
import { textOf } from '../../src/tree/text.ts'
import { sketch } from './sketch.ts'

const none = new Map<string, string | undefined>()
const prose = (text: string, links = none) => sketch(readProse(text, links)).trimEnd()
const phrase = (text: string, links = none) =>
  sketch([{ type: 'paragraph', children: readPhrase(text, links) }]).trimEnd()

describe('a text of several paragraphs', () => {
  it('keeps its paragraphs, lists, marks and links', () => {
    expect(
      prose(
        'Two *things*:\n\n1. a [list](https://example.org)\n2. with `code`\n   - and more\n\n> said',
      ),
    ).toMatchInlineSnapshot(`
      "Two _things_:
      list ordered=true start=1 spread=false
        listItem spread=false
          a [list](https://example.org)
        listItem spread=false
          with \`code\`
          list ordered=false spread=false
            listItem spread=false
              and more
      blockquote
        said"
    `)
  })

  it('is of one line where the author only broke it', () => {
    expect(prose('One line,\nand its second half')).toBe('One line, and its second half')
    expect(prose('  Two spaces  \nmake a break')).toBe('Two spaces / make a break')
  })

  it('shows HTML as it was typed', () => {
    expect(prose('<script>alert(1)</script>\n\nand <b>bold</b>')).toBe(
      '<script>alert(1)</script>\nand <b>bold</b>',
    )
  })

  it('has no headings of its own', () => {
    expect(prose('# Big\n\nSmall\n---')).toBe('**Big**\n**Small**')
    expect(prose('#')).toBe('')
  })

  it('drops pictures to their description', () => {
    expect(prose('See ![a cat](cat.png) and ![](dog.png)**![](x.png)**')).toBe('See a cat and')
  })

  it('leads nowhere but to the web and to mail', () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'x.html',
      '//evil.example',
    ]
    for (const link of links) expect(prose(`[here](${link})`)).toBe('here')
    expect(prose('[here](JavaScript:alert(1))')).toBe('here')
    expect(prose('<javascript:alert(1)>')).toBe('javascript:alert(1)')
    expect(prose('<mailto:a@example.org>')).toBe('[mailto:a@example.org](mailto:a@example.org)')
    expect(prose('[](https://example.org)')).toBe('')
  })

  it('leads to resources that have a link, and names the others', () => {
    const links = new Map([
      ['board', 'https://example.org/board'],
      ['sheet', undefined],
    ])
    expect(
      prose('On [the *board*][board], [Board] or [the sheet][sheet], not [there][nowhere]', links),
    ).toBe(
      'On [the _board_](https://example.org/board), [Board](https://example.org/board) or the sheet, not [there][nowhere]',
    )
    expect(prose('```\n[the board][board]', links)).toBe('code value="[the board][board]"')
  })

  it('loses nothing that looks like a definition', () => {
    expect(prose('[pause]: two minutes')).toBe('[pause]: two minutes')
    expect(phrase('[pause]: two minutes')).toBe('[pause]: two minutes')
  })

  it('keeps rules and code', () => {
    expect(prose('a\n\n***\n\n    four spaces')).toBe('a\nthematicBreak\ncode value="four spaces"')
  })
})

describe('a text of one line', () => {
  it('is no list, heading, quote or code, whatever it starts with', () => {
    for (const text of [
      '- one',
      '# one',
      '1. one',
      '> one',
      '    one',
      '***',
      '```',
      '9:30 start',
      '{{x}}',
      '| a |',
      ':::',
    ])
      expect(phrase(text)).toBe(text.trim())
  })

  it('has marks and links', () => {
    expect(phrase('*One* [two](https://example.org) `three`')).toBe(
      '_One_ [two](https://example.org) `three`',
    )
  })

  it('puts paragraphs one after the other', () => {
    expect(phrase('One\n\ntwo\nthree')).toBe('One / two three')
    expect(phrase(' \n ')).toBe('')
  })
})

describe('a text as it stands', () => {
  it('keeps every mark', () => {
    const text = '# *Emoji* 🎉 [x](y) <b> שלום a_b_c'
    expect(readPlain(text)).toEqual([{ type: 'text', value: text }])
  })

  it('is of one line, without spaces around it', () => {
    expect(readPlain(' One \n  two\n')).toEqual([{ type: 'text', value: 'One two' }])
    expect(readPlain(' ')).toEqual([])
  })
})

describe('the short way around the parser', () => {
  const character = fc.constantFrom(
    ...'abc 12.):,;!?#*_-+>=~|`[](){}<&\\/\'"“”'.split(''),
    '\n',
    '\n\n',
    '\t',
    '    ',
    '\u00a0',
    '🎉',
    'é',
  )

  it('gives what the parser gives, where it is taken', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(character, { maxLength: 24 }), (characters) => {
        const text = characters.join('')
        const plain = plainParagraphs(text)
        if (!plain) return
        taken += 1
        const parsed = fromMarkdown(text).children
        expect(parsed.every((node) => node.type === 'paragraph')).toBe(true)
        const words = parsed.map((node) => ('children' in node ? textOf(node.children) : ''))
        const squeezed = (line: string) => line.replace(/[ \t]*\n[ \t]*/g, ' ').replace(/^ +/, '')
        expect(plain.map((lines) => squeezed(lines.join('\n')))).toEqual(words.map(squeezed))
      }),
      { numRuns: 2000 },
    )
    expect(taken).toBeGreaterThan(200)
  })

  it('is taken by what most people write', () => {
    expect(plainParagraphs("Good to see you. It's 9:30, so let's begin!\nAll of us.")).toHaveLength(
      1,
    )
    expect(plainParagraphs('One.\n\nTwo; three (four).')).toHaveLength(2)
  })
})
