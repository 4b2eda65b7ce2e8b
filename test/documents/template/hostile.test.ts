import { describe, expect, it } from 'vitest'
import { sketch } from '../sketch.ts'
import { fill, wrong } from './filled.ts'

/** What a template may try in order to reach more than its view. */
const REACHING = [
  '{{constructor}}',
  '{{__proto__}}',
  '{{this.constructor}}',
  '{{@root.constructor}}',
  '{{title.constructor.constructor}}',
  '{{sessions.constructor}}',
  '{{#with constructor}}x{{/with}}',
  '{{#each __proto__}}x{{/each}}',
  '{{#each sessions as |constructor|}}{{constructor.constructor}}{{/each}}',
  '{{lookup this "constructor"}}',
  '{{#with (lookup this "constructor")}}x{{/with}}',
  '{{#lookup this "x"}}{{/lookup}}',
  '{{log "x"}}',
  '{{helperMissing}}',
  '{{#blockHelperMissing}}{{/blockHelperMissing}}',
  '{{@partial-block}}',
  '{{> @partial-block}}',
  '{{> __proto__}}',
  '{{> constructor}}',
  '{{#> partials/p}}x{{/partials/p}}',
  '{{#*inline "p"}}x{{/inline}}',
  '{{* decorator}}',
  '{{$put title}}',
]

describe('a hostile template', () => {
  it.each(REACHING)('reaches nothing but its view: %s', (template) => {
    expect(wrong(template)).not.toEqual([])
  })

  it.each(['{{{title}}}', '{{&title}}'])('gets text as text, also by %s', (template) => {
    const nodes = fill(template, { view: { title: '<b>*x*</b> {{y}}' } })
    expect(nodes).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: '<b>*x*</b> {{y}}' }] },
    ])
  })

  it('brings no markup of its own into a document', () => {
    const template =
      '<script>alert(1)</script>\n\n:::note\n\n![x](https://example.org/x.png)\n\n[y](javascript:alert(1))'
    const nodes = fill(template)
    expect(sketch(nodes)).not.toMatch(/html|image|link/)
    expect(JSON.stringify(nodes)).toContain('<script>alert(1)</script>')
    expect(JSON.stringify(nodes)).toContain(':::note')
  })

  it('cannot set what a partial inherits', () => {
    const given = '{{> partials/p __proto__=place}}'
    const partials = { p: '{{#with __proto__}}{{title}}{{/with}}{{title}}' }
    expect(wrong(given, { partials })).toEqual(['1: A partial cannot be given `__proto__`.'])
  })

  it('cannot make partials that multiply without end', () => {
    const ten = (name: string) => `{{> partials/${name}}}`.repeat(10)
    const partials = Object.fromEntries(
      [...'abcdefgh'].map((name, index, all) => [name, ten(all[index + 1] ?? 'end')]),
    )
    expect(wrong(ten('a'), { partials: { ...partials, end: 'x' } })[0]).toMatch(
      /With all partials put in, the templates have more than 100000 pieces\.$/,
    )
  })

  it.each([200, 20_000])('cannot go %i blocks deep', (depth) => {
    const template = `${'{{#if title}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`
    expect(wrong(template)).toEqual(['1: Blocks stand in one another too deeply.'])
  })
})
