/** Templates that loop, grow, or reach for what is not theirs. */
import { HEAD, type Hostile, program, SESSION } from './kinds.ts'

const RENDER = ['render', 'a.yaml', '--document', 'one-pager', '--format', 'md']

/** A template of the one-pager, with partials beside it. */
function template(
  text: string,
  code: number,
  says?: string,
  more: Record<string, string> = {},
): Hostile {
  const partials = Object.entries(more).map(([name, its]) => [`templates/${name}.md.hbs`, its])
  return {
    files: {
      'a.yaml': program(),
      'templates/one-pager.md.hbs': text,
      ...Object.fromEntries(partials),
    },
    argv: RENDER,
    code,
    ...(says !== undefined && { says }),
    ...(code === 0 && { makes: /^out/ }),
  }
}

const refused = (text: string, says?: string, more?: Record<string, string>) =>
  template(text, 2, says, more)

/** As many loops, one in another, over what has the most pieces. */
const loops = (depth: number) =>
  `${'{{#each @root.sessions}}'.repeat(depth)}x${'{{/each}}'.repeat(depth)}`

const TWELVE = Array.from({ length: 12 }, (_, index) =>
  SESSION.replace('sessions:\n', '').replace('One', `Number ${index}`),
)

export const TEMPLATES: Record<string, Hostile> = {
  'a template that is open': refused('{{#if title}}'),
  'a template of braces': refused('{{'.repeat(50_000)),
  'a template a thousand blocks deep': refused(
    `${'{{#if title}}'.repeat(1000)}x${'{{/if}}'.repeat(1000)}`,
  ),
  'a template that reaches for the prototype': refused('{{title.constructor}}'),
  'a template that reaches for it over __proto__': refused('{{__proto__.polluted}}'),
  'a template that reaches for it in brackets': refused('{{[__proto__].[constructor]}}'),
  'a template that looks up the constructor': refused('{{lookup this "constructor"}}'),
  'a template that looks up a name that it was given': refused('{{lookup this title}}'),
  'a template that makes code': refused(
    '{{#with "s" as |s|}}{{#with (s.sub.apply 0 s)}}{{this}}{{/with}}{{/with}}',
  ),
  'a template that calls constructor': refused('{{#constructor}}x{{/constructor}}'),
  'a template that calls __defineGetter__': refused('{{__defineGetter__ "a" "b"}}'),
  'a template with a helper that does not exist': refused('{{exec "id"}}', 'exec'),
  'a template with a helper of Handlebars that writes': refused('{{log title level="error"}}'),
  'a template with a partial that does not exist': refused('{{> nothing}}', 'nothing'),
  'a template with a partial elsewhere': refused('{{> ../../../etc/passwd}}'),
  'a template with a partial by a name that it was given': refused('{{> (lookup . "title")}}'),
  'a template with a partial within': refused('{{#*inline "x"}}{{> x}}{{/inline}}{{> x}}'),
  'a template with a decorator': refused('{{* evil}}'),
  'a template of itself': refused('{{> one-pager}}'),
  'a partial of itself': refused('{{> partials/own}}', undefined, {
    'partials/own': '{{> partials/own}}',
  }),
  'partials of one another': refused('{{> partials/own}}', undefined, {
    'partials/own': '{{> partials/other}}',
    'partials/other': '{{> partials/own}}',
  }),
  'partials that double one another': refused(
    '{{> partials/p0}}',
    'template-too-large',
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `partials/p${index}`,
        index === 39 ? 'x' : `{{> partials/p${index + 1}}}{{> partials/p${index + 1}}}`,
      ]),
    ),
  ),
  'a template called __proto__': {
    ...template('{{title}}', 0),
    files: {
      'a.yaml': program(),
      'templates/one-pager.md.hbs': '{{title}}',
      'templates/__proto__.md.hbs': 'x',
    },
  },
  'a template that prints without escaping': template('{{{title}}}', 0),
  'a template that prints markup': template('<script>alert(1)</script>\n\n{{title}}', 0),
  'a template of ten megabytes': refused('x '.repeat(5 * 1024 * 1024)),
  'a template of control characters': refused('a\u001b[31m\u0000{{title}}'),
  'a template that is code': {
    ...template('{{title}}', 0),
    files: {
      'a.yaml': program(),
      'templates/one-pager.md.hbs': '{{title}}',
      'templates/helpers.js': 'process.exit(9)',
      'templates/index.cjs': 'process.exit(9)',
    },
  },
  'a template with loops in loops': template(loops(60), 0),
  'a template whose loops have no end': {
    ...refused('', 'template-endless'),
    files: {
      'a.yaml': `${HEAD}sessions:\n${TWELVE.join('')}`,
      'templates/one-pager.md.hbs': loops(12),
    },
  },
}
