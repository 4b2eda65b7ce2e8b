import { describe, expect, it } from 'vitest'
import type { TemplateError } from '../../../src/documents/template/problems.ts'
import { fillTemplate } from '../../../src/documents/template.ts'
import { fill, setOf, shape, view, words, wrong } from './filled.ts'

/** Each template, and what is said of it: "line: what is wrong | the way out". */
const CASES: Record<string, [template: string, said: string, partials?: Record<string, string>][]> =
  {
    'fields that are not there': [
      ['{{titel}}', '1: There is no field `titel` here. | Did you mean `title`?'],
      [
        'x\n\n{{#if isLnog}}a{{/if}}',
        '3: There is no field `isLnog` here. | Did you mean `isLong`?',
      ],
      [
        '{{#unless contnts}}{{/unless}}',
        '1: There is no field `contnts` here. | Did you mean `contents`?',
      ],
      [
        '{{#each sesions}}{{x}}{{/each}}',
        '1: There is no field `sesions` here. | Did you mean `sessions`?',
      ],
      ['{{#with plaec}}{{/with}}', '1: There is no field `plaec` here. | Did you mean `place`?'],
      ['{{place.titel}}', '1: `place` has no field `titel`. | Did you mean `title`?'],
      [
        '{{#each sessions}}{{titles}}{{/each}}',
        '1: There is no field `titles` here. | Did you mean `title`?',
      ],
      [
        '{{#each sessions as |one|}}{{one.name}}{{/each}}',
        '1: `one` has no field `name`. | There is `parts` and `title`.',
      ],
      [
        '{{sessions.title}}',
        '1: `sessions` is a list, and `title` is a field of one of its items.',
      ],
      ['{{title.words}}', '1: `title` is a single value and has no field `words`.'],
      ['{{title.constructor}}', '1: `title` is a single value and has no field `constructor`.'],
      [
        '{{constructor}}',
        '1: There is no field `constructor` here. | There is `aim`, `contents`, `count`, `depth`, `empty`, `isLong`, `none`, `nowhere`, `place`, `prompt`, `sessions`, `story` and 3 more.',
      ],
      ['{{@index}}', '1: There is no `@index` here. | There is `root`.'],
      [
        '{{#each tags}}{{@key}}{{/each}}',
        '1: There is no `@key` here. | There is `first`, `index` and `last`.',
      ],
      ['{{@root.titel}}', '1: There is no field `titel` here. | Did you mean `title`?'],
      ['{{../title}}', '1: `../title` goes further up than this template reaches.'],
      [
        '{{#each tags}}{{../titel}}{{/each}}',
        '1: There is no field `titel` here. | Did you mean `title`?',
      ],
      [
        '{{#lead aside=titel}}x{{/lead}}',
        '1: There is no field `titel` here. | Did you mean `title`?',
      ],
    ],
    'values where they have no use': [
      ['{{sessions}}', '1: A list cannot be printed. | Go through it with `{{#each …}}`.'],
      ['{{place}}', '1: A group of fields cannot be printed. | Name one of its fields.'],
      ['{{isLong}}', '1: Yes or no cannot be printed.'],
      ['{{symbol}}', '1: One of a few fixed names cannot be printed.'],
      ['{{depth}}', '1: A value for a drawing cannot be printed.'],
      ['{{null}}', '1: This value has no use here.'],
      ['{{#each title}}{{/each}}', '1: `each` goes through a list, and this is none.'],
      ['{{#each place}}{{/each}}', '1: `each` goes through a list, and this is none.'],
      ['{{#each}}{{/each}}', '1: `each` takes one value.'],
      ['{{#if title count}}{{/if}}', '1: `if` takes one value.'],
      [
        '{{#section level=title title=title}}{{/section}}',
        '1: `level` of `section` cannot be a text.',
      ],
      ['{{#panel title=title depth=title}}{{/panel}}', '1: `depth` of `panel` cannot be a text.'],
      [
        '{{#panel title=depth}}{{/panel}}',
        '1: `title` of `panel` cannot be a value for a drawing.',
      ],
      [
        '{{#step verb="sya" label=title}}{{/step}}',
        '1: `verb` of `step` cannot be `sya`. | Did you mean `say`?',
      ],
      ['{{#step verb=title label=title}}{{/step}}', '1: `verb` of `step` cannot be a text.'],
      [
        '{{#section level=1 title=title page="next"}}{{/section}}',
        '1: `page` of `section` cannot be `next`. | Did you mean `new`?',
      ],
    ],
    'blocks that are written otherwise': [
      ['{{#sectoin}}{{/sectoin}}', '1: There is no block `sectoin`. | Did you mean `section`?'],
      [
        '{{#sessions}}{{/sessions}}',
        '1: There is no block `sessions`. | Write `{{#each sessions}}`.',
      ],
      [
        '{{#lead text=title}}x{{/lead}}',
        '1: `lead` does not take `text`. | Did you mean `aside`?'.replace(
          ' | Did you mean `aside`?',
          ' | There is `aside`.',
        ),
      ],
      ['{{#section title=title}}{{/section}}', '1: `section` needs `level`.'],
      ['{{#lead title}}x{{/lead}}', '1: `lead` takes its values by name.'],
      [
        '{{lead aside=title}}',
        '1: `lead` is a block. | Write `{{#lead …}}` and `{{/lead}}` around what it holds.',
      ],
      [
        '{{#contents}}{{/contents}}',
        '1: Nothing stands inside `contents`. | Write `{{contents …}}`, without `#`.',
      ],
      ['{{#lead}}x{{else}}y{{/lead}}', '1: `lead` has no `{{else}}`.'],
      ['{{#*inline "x"}}{{/inline}}', '1: Templates cannot define partials of their own.'],
      ['{{shout title}}', '1: There is nothing called `shout`. | There is `word`.'],
      [
        '{{#lead aside=(shout title)}}x{{/lead}}',
        '1: There is nothing called `shout`. | There is `word`.',
      ],
    ],
    'things out of place': [
      [
        '{{#fact label=title}}x{{/fact}}',
        '1: `fact` cannot stand here. | It belongs directly in `cover` or `facts`.',
      ],
      [
        '{{#grid}}{{#fact label=title}}x{{/fact}}{{/grid}}',
        '1: `fact` cannot stand here. | It belongs directly in `cover` or `facts`.',
      ],
      [
        '{{#facts}}words{{/facts}}',
        '1: Words cannot stand directly in `facts`. | It holds `fact`.',
      ],
      [
        '{{#facts}}{{title}}{{/facts}}',
        '1: Words cannot stand directly in `facts`. | It holds `fact`.',
      ],
      [
        '{{#facts}}{{contents}}{{/facts}}',
        '1: `contents` cannot stand in `facts`. | It holds `fact`.',
      ],
      [
        '{{#lead}}{{#callout}}x{{/callout}}{{/lead}}',
        '1: `callout` cannot stand in `lead`. | It holds words only.',
      ],
      [
        '{{#facts}}{{#each tags}}{{this}}{{/each}}{{/facts}}',
        '1: Words cannot stand directly in `facts`. | It holds `fact`.',
      ],
    ],
    'words that are not there': [
      [
        '{{word "cover.grup"}}',
        '1: There are no words for `cover.grup`. | Did you mean `cover.group`?',
      ],
      ['{{word title}}', '1: `word` takes one key, in quotes.'],
      ['{{word}}', '1: `word` takes one key, in quotes.'],
      ['{{word "cover.people"}}', '1: `cover.people` needs `n`.'],
      [
        '{{word "cover.people" n=count m=count}}',
        '1: `cover.people` does not take `m`. | Did you mean `n`?',
      ],
      ['{{word "cover.people" n=tags}}', '1: `n` of `cover.people` cannot be a list.'],
      ['{{#lead aside=(word "page" n=1)}}x{{/lead}}', '1: `page` does not take `n`.'],
    ],
    partials: [
      [
        '{{> partials/plaec}}',
        '1: There is no partial `partials/plaec`. | Did you mean `partials/place`?',
        { place: 'x' },
      ],
      ['{{> (lookup "x")}}', '1: The name of a partial is written out, not worked out.'],
      [
        '\n{{> partials/place place}}',
        'partials/place:2: There is no field `titel` here. | Did you mean `title`?',
        { place: '\n{{titel}}' },
      ],
      [
        '{{> partials/place}}',
        'partials/place:1: `../title` goes further up than this template reaches.',
        { place: '{{../title}}' },
      ],
      [
        '{{> partials/place x=titel}}',
        '1: There is no field `titel` here. | Did you mean `title`?',
        { place: '{{x}}' },
      ],
      [
        '{{> partials/a}}',
        'partials/b:1: `partials/a` would contain itself.',
        { a: '{{> partials/b}}', b: '{{> partials/a}}' },
      ],
    ],
    'what cannot be read': [
      ['a\n{{#if title}}\nb', '2: The template ends, and `if` is still open.'],
      [
        '{{!-- {{#if x}} --}}{{#if title}}{{#lead}}{{/lead}}',
        '1: The template ends, and `if` is still open.',
      ],
      ['{{#if title}}\n{{/each}}', '1: `if` is open, and `each` is closed.'],
      ['a\n{{title', '2: What stands between the braces cannot be read.'],
      ['a\n{{#each }} {{= }}', '2: What stands between the braces cannot be read.'],
      ['{{title}}}', '1: What stands between the braces cannot be read.'],
    ],
  }

describe.each(Object.entries(CASES))('a template is refused for %s', (_, cases) => {
  it.each(cases)('%s', (template, said, partials = {}) => {
    expect(wrong(template, { partials })).toEqual([said])
  })
})

describe('the check of a template', () => {
  it('tells everything at once, each thing once, with its place', () => {
    const template =
      '{{#each tags}}{{> partials/p}}{{/each}}\n{{#each tags}}{{> partials/p}}{{/each}}{{x}}'
    expect(wrong(template, { partials: { p: '{{y}}{{z}}' } })).toHaveLength(3)
    try {
      fill('a\n  {{titel}} and {{#each x}}\n{{/each}}')
    } catch (error) {
      const places = (error as TemplateError).diagnostics.map(({ places: [first] }) => {
        const { source, start, end } = first?.place ?? {
          source: { file: '', text: '' },
          start: 0,
          end: 0,
        }
        return [source.file, source.text.slice(start, end)]
      })
      expect(places).toEqual([
        ['guide', 'titel'],
        ['guide', 'x'],
      ])
    }
  })

  it('finds text that cannot be shown where it stands', () => {
    const lost = (template: string) => wrong(template).map((said) => said.split(':')[0])
    expect(lost('x\n\n`{{title}}`')).toEqual(['3'])
    expect(lost('[x](https://example.org/{{title}})')).toEqual(['1'])
    expect(lost('# a {{contents}}')).toEqual(['1'])
    expect(
      lost(
        '{{#activity title=title continued=depth}}\n- {{#entry symbol="time"}}x{{/entry}}\n{{/activity}}',
      ),
    ).toEqual(['2'])
    expect(wrong('a `{{title}}`')).toEqual([
      '1: This stands where it cannot be shown. | Move it out of the code, the address or the heading.',
    ])
  })

  it('finds what a block misses only this time', () => {
    expect(wrong('x\n{{#panel title=none}}x{{/panel}}')).toEqual([
      '2: `panel` has no `title` this time. | Write `{{#if …}}` around it, for programs that leave this empty.',
    ])
    expect(wrong('{{#agenda}}{{#end start="1"}}x{{/end}}{{/agenda}}')).toEqual([
      '1: `agenda` has no `labels` this time. | Write `{{#if …}}` around it, for programs that leave this empty.',
    ])
    expect(wrong('{{#section level=1 title=""}}x{{/section}}')).toHaveLength(1)
  })

  it('refuses a template that is no text', () => {
    const parsed = new Map([['guide', { type: 'Program', body: [] } as unknown as string]])
    expect(() => fillTemplate(setOf(parsed), 'guide', shape, view, words, new Map())).toThrow(
      TypeError,
    )
  })

  it('refuses a template that is not there', () => {
    expect(() => fillTemplate(setOf(new Map()), 'guide', shape, view, words, new Map())).toThrow(
      'no template "guide"',
    )
  })
})
