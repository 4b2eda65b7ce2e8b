import { describe, expect, it } from 'vitest'
import { sketch } from '../sketch.ts'
import { fill, view } from './filled.ts'

const drawn = (...given: Parameters<typeof fill>) => sketch(fill(...given)).trimEnd()

const HOSTILE = [
  '{{title}} {{{x}}} {{#if}} {{/each}} \\{{y}}',
  '| a | b |',
  ':::note',
  '9:30',
  '<script>alert(1)</script>',
  '- a list',
  '1. another',
  '# a heading',
  '> a quote',
  '---',
  '```',
  '[x](javascript:alert(1))',
  '*stars* _lines_ `code`',
  '\u202bשלום עולם\u202c',
  'مرحبا',
  '👩‍👩‍👧 🎉',
  'C:\\temp\\',
  '&lt; &amp; &#65;',
  '    indented',
  '\ue0000\ue001',
  'toString constructor __proto__',
]

describe('text of a view', () => {
  it.each(HOSTILE)('is only text wherever it stands: %s', (text) => {
    const template = [
      '# Head {{title}}',
      'Before {{title}} after **{{title}}**',
      '- item {{title}}',
      '> {{title}}',
      '{{#section level=2 title=title}}{{title}}{{/section}}',
      '{{#facts}}{{#fact label=title}}{{title}}{{/fact}}{{/facts}}',
      '{{#grid}}{{#head}}{{title}}{{/head}}{{#row}}{{#cell}}{{title}}{{/cell}}{{/row}}{{/grid}}',
    ].join('\n\n')
    const tame = 'TAME'
    const sizes = { view: { title: text } }
    const words = text.trim()
    expect(fill(template, sizes)).toEqual(
      JSON.parse(
        JSON.stringify(fill(template, { view: { title: tame } })).replaceAll(
          tame,
          JSON.stringify(words).slice(1, -1),
        ),
      ),
    )
  })

  it.each(HOSTILE)('in a phrase or in prose never becomes template: %s', (text) => {
    const nodes = fill('{{aim}}\n\n{{#callout}}{{story}}{{/callout}}', {
      view: { aim: text, story: text },
    })
    const types = JSON.stringify(nodes).match(/"type":"(\w+)"/g) ?? []
    expect(types).not.toContain('"type":"html"')
    expect(JSON.stringify(nodes)).not.toContain('Kick-off')
    expect(JSON.stringify(nodes)).not.toContain('"url"')
  })

  it('is read by its kind', () => {
    const text = '# *One*\n\n- two'
    expect(
      drawn('{{title}}\n\n{{aim}}\n\n{{story}}', { view: { title: text, aim: text, story: text } }),
    ).toMatchInlineSnapshot(`
        "# *One* - two
        # _One_ / - two
        **_One_**
        list ordered=false spread=false
          listItem spread=false
            two"
      `)
  })

  it('that is not there is false, and prints nothing', () => {
    expect(drawn('{{#if none}}yes{{else}}no{{/if}} {{none}}{{#if nowhere}}yes{{/if}}')).toBe('no')
    expect(
      drawn('{{#each empty}}x{{else}}none{{/each}} {{#with nowhere}}x{{else}}nowhere{{/with}}'),
    ).toBe('none nowhere')
    expect(drawn('{{#if title}}yes{{/if}} {{#unless none}}no{{/unless}}')).toBe('yes no')
  })

  it('and numbers do not make a list of what follows', () => {
    expect(drawn('{{count}}. {{title}}')).toBe('3. Kick-off')
    expect(drawn('{{3}}. {{"a"}}')).toBe('3. a')
  })

  it('is no helper, though it may have the name of a block', () => {
    expect(drawn('{{prompt}}')).toBe('a prompt')
    expect(drawn('{{contents}}\n\n{{this.contents}}')).toBe('contents\nwhat is in it')
  })

  it('of several paragraphs starts in the line that it stands in', () => {
    expect(drawn('**Story** {{story}} and on')).toBe('**Story** First.\nSecond.\nand on')
    expect(drawn('{{story}}')).toBe('First.\nSecond.')
  })

  it('of several paragraphs is one line where only a line can stand', () => {
    expect(drawn('# {{story}}')).toBe('heading depth=1 children="First. / Second."')
    expect(drawn('{{#lead}}{{story}}{{/lead}}')).toBe('lead text="First. / Second."')
    expect(drawn('{{#lead aside=story}}x{{/lead}}')).toBe('lead aside="First. / Second." text="x"')
  })
})

describe('a template', () => {
  it('is Markdown around its blocks', () => {
    expect(
      drawn(`
        ## About **{{title}}**

        See [the site](https://example.org), \`code\` and <b>this</b>

        - {{title}}
          {{#callout title=title}}inside a list{{/callout}}

        > {{aim}}
        {{#lead}}in a quote{{/lead}}

        ![logo](logo.png)
      `),
    ).toMatchInlineSnapshot(`
      "heading depth=2 children="About **Kick-off**"
      See [the site](https://example.org), \`code\` and <b>this</b>
      list ordered=false spread=false
        listItem spread=false
          Kick-off
          callout tone="note" title="Kick-off"
            inside a list
      blockquote
        Meet _everyone_
        lead text="in a quote"
      logo"
    `)
  })

  it('may be indented as it likes', () => {
    expect(drawn('{{#section level=1 title=title}}\n\n          deep\n\n{{/section}}')).toBe(
      'section level=1 title="Kick-off" page="flow"\n  deep',
    )
  })

  it('breaks a line where Markdown does', () => {
    expect(drawn('one  \ntwo')).toBe('one / two')
    expect(drawn('one\\\ntwo')).toBe('one / two')
  })

  it('leaves no paragraph around blocks, and one around the words beside them', () => {
    expect(drawn('{{contents}} {{contents}}\n{{contents}}')).toBe('contents\ncontents\ncontents')
    expect(drawn('before {{contents}} after')).toBe('before\ncontents\nafter')
  })

  it('nests blocks, lists and parts', () => {
    expect(
      drawn(
        `
        {{#activity title=title continued=depth number=count}}
          {{#each tags}}{{#entry symbol="time"}}{{this}}{{/entry}}{{/each}}
          {{#step verb=../symbol label="x"}}
            {{#each sessions as |session index|}}
              {{#aside}}{{session.title}} {{index}}{{/aside}}
            {{/each}}
            text
          {{/step}}
        {{/activity}}`.replace('../symbol', 'symbol'),
      ),
    ).toMatchInlineSnapshot(`
      "activity number="3" title="Kick-off" page="flow" level=2
        continued level=2 limit=3 words="work experience"
        step verb="pairs" label="x" spoken=false
          text
          aside
            - "A 0"
            - "B 1"
        facts
          - symbol="time" text="one"
          - symbol="time" text="two""
    `)
  })

  it('goes up, to the root, and counts', () => {
    const template =
      '{{#each sessions}}{{@index}}{{title}}{{#each parts}}{{../title}}{{title}}{{@root.title}}{{#if @first}}!{{/if}}{{#if @last}}.{{/if}}{{/each}}{{sessions.length}}{{/each}}{{sessions.length}}'
    expect(drawn(template.replace('{{sessions.length}}{{/each}}', '{{/each}}'))).toBe(
      '0AAa1Kick-off!Aa2Kick-off.1B2',
    )
  })

  it('has partials, which see what they are given', () => {
    const partials = { part: '{{title}}{{#if @index}}{{/if}}', named: '{{title}} {{called}}' }
    const given = { partials: { part: '{{title}};', named: partials.named } }
    expect(
      drawn('{{#each sessions}}{{> partials/part}}{{/each}}{{> partials/part place}}', given),
    ).toBe('A;B;Room;')
    expect(drawn('{{> partials/named place called=title}}', given)).toBe('Room Kick-off')
  })

  it('has words, which are not there when a value is not', () => {
    expect(drawn('{{word "roles.facilitator"}}, {{word "cover.people" n=count}}')).toBe(
      'Facilitator, 3 people',
    )
    expect(drawn('a{{word "prompt.purpose" purpose=none}}b')).toBe('ab')
    expect(drawn('{{#lead aside=(word "prompt.purpose" purpose=aim)}}x{{/lead}}')).toBe(
      'lead aside="Purpose: Meet _everyone_" text="x"',
    )
  })

  it('gets only what its view has', () => {
    const odd = { ...view, title: 'T', secret: 'no' }
    expect(JSON.stringify(fill('{{title}}', { view: odd }))).not.toContain('no')
  })

  it('gives the same nodes each time', () => {
    const template = '{{#each tags}}{{this}}{{/each}}{{#facts}}{{/facts}}'
    expect(fill(template)).toEqual(fill(template))
  })
})
