/** Where documents and reports are to go, and must not. */
import { type Hostile, program } from './kinds.ts'

const out = (where: string, code: number, one: Partial<Hostile> = {}): Hostile => ({
  files: { 'a.yaml': program(), 'file.txt': 'x' },
  argv: ['render', 'a.yaml', '--document', 'one-pager', '--format', 'md', '--out', where],
  code,
  ...one,
})
const report = (where: string, code: number, one: Partial<Hostile> = {}): Hostile => ({
  files: { 'a.yaml': program(), 'file.txt': 'x', 'folder/x': 'x' },
  argv: ['validate', 'a.yaml', '--format', 'json', '-o', where],
  code,
  ...one,
})

export const TARGETS: Record<string, Hostile> = {
  'documents into a file': out('file.txt', 73),
  'documents below a file': out('file.txt/below', 73),
  'documents into a name too long': out('x'.repeat(300), 73),
  'documents into a name with NUL': out('a\0b', 73),
  'documents into a name with a line end': out('a\n::error::pwned', 0, { makes: /^a\n/ }),
  'documents into CON': out('CON', 0, { makes: /^CON/ }),
  'documents into a name that ends in a dot': out('docs.', 0, { makes: /^docs\./ }),
  'documents into a link that leads nowhere': out('link', 73, {
    links: { link: 'nowhere/at/all' },
  }),
  'documents into links in a circle': out('link', 73, { links: { link: 'link' } }),
  'documents where a folder has the name of one': out('docs', 73, {
    files: { 'a.yaml': program(), 'docs/for-approval/a.one-pager.md/x': 'x' },
  }),
  'documents where a link has the name of one': out('docs', 0, {
    files: { 'a.yaml': program(), 'docs/for-approval/.keep': '', 'file.txt': 'x' },
    links: { 'docs/for-approval/a.one-pager.md': '../../file.txt' },
  }),
  'a report into a folder': report('folder', 73),
  'a report into a folder that is not there': report('nowhere/r.json', 73),
  'a report over the program': report('a.yaml', 73),
  'a report over the program, by another way': report('./folder/../a.yaml', 73),
  'a report over the program, over a link': report('link.yaml', 73, {
    links: { 'link.yaml': 'a.yaml' },
  }),
  'a report of no name': report('', 73),
  'a report into the folder above': report('..', 73),
  'a report into NUL.json': report('NUL.json', 0, { makes: /^NUL\.json$/ }),
  'a report into a name with a line end': report('r\n::error::pwned.json', 0, { makes: /^r\n/ }),
  'a program made of an agenda called CON': {
    files: { 'agenda.md': '# CON\n\n- 9:00 Welcome (10 min)\n- 9:10 Talk (20 min)\n' },
    argv: ['import', 'agenda.md', '--yes'],
    code: 0,
    says: 'con-program.yaml',
    makes: /^con-program\.yaml$/,
  },
  'a program made of an agenda that leads out': {
    files: {
      'agenda.md': '# ../../etc/cron.d/x\n\n- 9:00 Welcome (10 min)\n- 9:10 Talk (20 min)\n',
    },
    argv: ['import', 'agenda.md', '--yes'],
    code: 0,
    makes: /^[a-z-]+\.yaml$/,
  },
}
