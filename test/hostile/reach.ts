/** What files name elsewhere on the machine, by paths and by links, and what people may name there. */
import { cohort, config, type Hostile, library, program } from './kinds.ts'

/** Its faulty line must never be shown; a run that shows `root:` fails. */
const SECRET = 'social-learn: 1\nroot: x\n'
const GIT = { 'repo/.git/HEAD': 'ref: refs/heads/main\n' }
const SHARED = library('activities: {hello: {type: talk, title: T, duration: 1h}}\n')
const using = (path: string) =>
  `${program(`libraries: ["${path}"]\n`)}  - title: Two\n    duration: 1h\n    activities: [{use: hello}]\n`
const RENDER = ['render', 'a.yaml', '--document', 'one-pager', '--format', 'md']

interface Case {
  /** Beside the repository. */
  beside?: Record<string, string>
  inside?: Record<string, string>
  links?: Record<string, string>
  argv?: string[]
  env?: Record<string, string>
  in?: string
  makes?: RegExp
}

function at(code: number, says: string, one: Case): Hostile {
  const below = (folder: string, them: Record<string, string> = {}) =>
    Object.fromEntries(Object.entries(them).map(([name, text]) => [`${folder}/${name}`, text]))
  const { beside, inside, links, in: folder = 'repo', ...rest } = one
  return {
    files: { ...below('repo', inside), ...below('beside', beside), ...GIT },
    links: below('repo', links),
    in: folder,
    argv: ['validate', 'a.yaml'],
    code,
    says,
    ...rest,
  }
}

const OUT = 'outside-project'
const out = (one: Case) => at(2, OUT, one)

export const REACH: Record<string, Hostile> = {
  'a library beside the repository': out({
    inside: { 'a.yaml': using('../beside/l.yaml') },
    beside: { 'l.yaml': SECRET },
  }),
  'a library beside the repository, out of a folder': out({
    inside: { 'programs/a.yaml': using('../../beside/l.yaml') },
    beside: { 'l.yaml': SECRET },
    argv: ['validate', 'programs/a.yaml'],
  }),
  'a library that is not there, beside the repository': out({
    inside: { 'a.yaml': using('../beside/l.yaml') },
  }),
  'a library in a folder whose name begins alike': out({
    inside: { 'a.yaml': using('../repo-2/l.yaml') },
  }),
  'a library over a link': out({
    inside: { 'a.yaml': using('l.yaml') },
    beside: { 'l.yaml': SECRET },
    links: { 'l.yaml': '../beside/l.yaml' },
  }),
  'a library over a link to a folder': out({
    inside: { 'a.yaml': using('bank/l.yaml') },
    beside: { 'l.yaml': SECRET },
    links: { bank: '../beside' },
  }),
  'a library over a link to a link': out({
    inside: { 'a.yaml': using('one.yaml') },
    beside: { 'l.yaml': SECRET },
    links: { 'one.yaml': 'two.yaml', 'two.yaml': '../beside/l.yaml' },
  }),
  'a link that leads nowhere': at(2, 'file-not-found', {
    inside: { 'a.yaml': using('l.yaml') },
    links: { 'l.yaml': 'nowhere.yaml' },
  }),
  'links in a circle': at(2, 'file-not-found', {
    inside: { 'a.yaml': using('l.yaml') },
    links: { 'l.yaml': 'm.yaml', 'm.yaml': 'l.yaml' },
  }),
  'a link to itself': at(66, 'There is no file', { links: { 'a.yaml': 'a.yaml' } }),
  'a link within the repository': at(0, 'no problems', {
    inside: { 'a.yaml': using('l.yaml'), 'bank/l.yaml': SHARED },
    links: { 'l.yaml': 'bank/l.yaml' },
  }),
  'a folder that contains itself': at(0, '1 file', {
    inside: { 'a.yaml': program() },
    links: { again: '.' },
    argv: ['validate'],
  }),
  'a program that is a link': out({
    beside: { 'a.yaml': SECRET },
    links: { 'a.yaml': '../beside/a.yaml' },
  }),
  'a link to a key': out({
    beside: { id_rsa: 'root: x\n' },
    links: { 'a.yaml': '../beside/id_rsa' },
  }),
  'a folder that is a link': at(66, OUT, {
    beside: { 'a.yaml': SECRET },
    links: { programs: '../beside' },
    argv: ['validate', 'programs'],
  }),
  'a file in a folder that is a link': out({
    beside: { 'a.yaml': SECRET },
    links: { programs: '../beside' },
    argv: ['validate', 'programs/a.yaml'],
  }),
  'a cohort of a program elsewhere': out({
    inside: { 'a.yaml': cohort('').replace('a.yaml', '../beside/p.yaml') },
    beside: { 'p.yaml': SECRET },
  }),
  'a roster elsewhere': out({
    inside: {
      'a.yaml': cohort('roster: ../beside/r.csv\n').replace('a.yaml', 'p.yaml'),
      'p.yaml': program(),
    },
    beside: { 'r.csv': 'root:,,,\n"' },
  }),
  'a roster over a link': out({
    inside: {
      'a.yaml': cohort('roster: r.csv\n').replace('a.yaml', 'p.yaml'),
      'p.yaml': program(),
    },
    beside: { 'r.csv': 'root:,,,\n"' },
    links: { 'r.csv': '../beside/r.csv' },
  }),
  'rotations of a roster elsewhere': out({
    inside: { 'c.yaml': cohort('roster: ../beside/r.csv\n'), 'a.yaml': program() },
    beside: { 'r.csv': 'name\nroot: x\n' },
    argv: ['rotations', '--cohort', 'c.yaml', '--names'],
  }),
  'a translation of a program elsewhere': out({
    inside: {
      'a.yaml':
        'social-learn: 1\nkind: translation\nof: ../beside/p.yaml\nlanguage: fr\ntexts: [{text: A, translation: B}]\n',
    },
    beside: { 'p.yaml': SECRET },
  }),
  'a translation over a link': out({
    inside: { 'a.yaml': program('language: en\n') },
    beside: { 'a.fr.yaml': 'social-learn: 1\nkind: translation\nroot: x\n' },
    links: { 'a.fr.yaml': '../beside/a.fr.yaml' },
    argv: ['render', 'a.yaml', '--language', 'fr', '--document', 'one-pager', '--format', 'md'],
  }),
  'a config over a link': out({
    inside: { 'a.yaml': program() },
    beside: { 'c.yaml': 'social-learn: 1\nkind: config\nroot: x\n' },
    links: { 'social-learn.config.yaml': '../beside/c.yaml' },
    argv: ['lint', 'a.yaml'],
  }),
  'a baseline over a link': out({
    inside: { 'a.yaml': program() },
    beside: { 'b.yaml': 'root: x\n' },
    links: { 'social-learn.baseline.yaml': '../beside/b.yaml' },
    argv: ['lint', 'a.yaml'],
  }),
  'a config that names programs elsewhere': out({
    inside: { 'social-learn.config.yaml': config('programs: [../beside/a.yaml]\n') },
    beside: { 'a.yaml': SECRET },
    argv: ['validate'],
  }),
  'a config that names all there is': out({
    inside: { 'social-learn.config.yaml': config('programs: ["/**/*.yaml"]\n') },
    argv: ['validate'],
  }),
  'a config whose pattern goes in and out': out({
    inside: { 'social-learn.config.yaml': config('cohorts: ["x/../../beside/*.yaml"]\n') },
    beside: { 'a.yaml': SECRET },
    argv: ['validate'],
  }),
  'a config whose pattern goes out in braces': at(0, '1 file, no problems', {
    inside: { 'social-learn.config.yaml': config('programs: ["{..,x}/beside/*.yaml"]\n') },
    beside: { 'a.yaml': SECRET },
    argv: ['validate'],
  }),
  'a config whose pattern takes away elsewhere': out({
    inside: {
      'social-learn.config.yaml': config('lint: {overrides: [{files: ["../beside/**"]}]}\n'),
    },
    argv: ['validate'],
  }),
  'fonts elsewhere': out({
    inside: {
      'a.yaml': program(),
      'social-learn.config.yaml': config('font-path: [fonts, ../beside]\n'),
    },
    argv: RENDER,
  }),
  'a brand elsewhere': out({
    inside: {
      'a.yaml': program(),
      'social-learn.config.yaml': config('brand: ../beside/_brand.yml\n'),
    },
    beside: { '_brand.yml': 'root: [x\n' },
    argv: RENDER,
  }),
  'a brand over a link': out({
    inside: { 'a.yaml': program() },
    beside: { '_brand.yml': 'root: [x\n' },
    links: { '_brand.yml': '../beside/_brand.yml' },
    argv: RENDER,
  }),
  'a logo over a link': at(2, 'outside the folder of the brand', {
    inside: { 'a.yaml': program(), '_brand.yml': 'logo: logo.svg\n' },
    beside: { 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>root: x</text></svg>' },
    links: { 'logo.svg': '../beside/logo.svg' },
    argv: RENDER,
  }),
  'templates over a link': out({
    inside: { 'a.yaml': program() },
    beside: { 'one-pager.md.hbs': 'root: {{x\n' },
    links: { templates: '../beside' },
    argv: RENDER,
  }),
  'a template over a link': at(66, 'There is no template', {
    inside: { 'a.yaml': program(), 'templates/.keep': '' },
    beside: { 'one-pager.md.hbs': 'root: {{x\n' },
    links: { 'templates/one-pager.md.hbs': '../../beside/one-pager.md.hbs' },
    argv: ['templates', 'check'],
  }),
  'a folder for documents that leads out': at(73, 'a link leads out of the project', {
    inside: { 'a.yaml': program() },
    beside: { keep: '' },
    links: { out: '../beside' },
    argv: RENDER,
  }),
  'a folder in it that leads out': at(73, 'a link leads out of the project', {
    inside: { 'a.yaml': program(), 'out/.keep': '' },
    beside: { keep: '' },
    links: { 'out/for-approval': '../../beside' },
    argv: RENDER,
  }),
  'a folder for documents that leads nowhere': at(73, 'could not be written', {
    inside: { 'a.yaml': program() },
    links: { out: '../nowhere' },
    argv: RENDER,
  }),
  'a folder for schemas that leads out': at(73, 'a link leads out of the project', {
    beside: { keep: '' },
    links: { '.social-learn': '../beside' },
    argv: ['schema', '--write'],
  }),
  'a folder for templates that leads out': at(73, 'a link leads out of the project', {
    inside: { 'a.yaml': program() },
    beside: { keep: '' },
    links: { templates: '../beside' },
    argv: ['templates', 'eject', 'guide'],
  }),
  'a program elsewhere that a person names': at(0, 'no problems', {
    beside: { 'p.yaml': using('l.yaml'), 'l.yaml': SHARED },
    argv: ['validate', '../beside/p.yaml'],
  }),
  'a library elsewhere that a person names with it': at(0, 'no problems', {
    inside: { 'a.yaml': using('../beside/l.yaml') },
    beside: { 'l.yaml': SHARED },
    argv: ['validate', 'a.yaml', '../beside/l.yaml'],
  }),
  'a library in a folder that a person named': at(0, 'no problems', {
    inside: { 'a.yaml': using('../beside/l.yaml') },
    beside: { 'l.yaml': SHARED },
    env: { SOCIAL_LEARN_ALSO_READ: '../beside' },
  }),
  'a link out of a folder that a person named': out({
    inside: { 'a.yaml': using('../beside/l.yaml'), '../elsewhere.yaml': SECRET },
    beside: { keep: '' },
    links: { '../beside/l.yaml': '../elsewhere.yaml' },
    env: { SOCIAL_LEARN_ALSO_READ: '../beside' },
  }),
  'two projects, from the folder around them': at(0, 'no problems', {
    inside: { 'a.yaml': using('../beside/l.yaml') },
    beside: { 'l.yaml': SHARED },
    in: '.',
    argv: ['validate', 'repo/a.yaml'],
  }),
  'a cohort checked from its own folder': at(0, 'no problems', {
    inside: { 'cohorts/c.yaml': cohort('').replace('a.yaml', '../a.yaml'), 'a.yaml': program() },
    in: 'repo/cohorts',
    argv: ['validate', 'c.yaml'],
  }),
  'documents in a folder that a person named': at(0, 'wrote', {
    inside: { 'a.yaml': program() },
    beside: { keep: '' },
    argv: [...RENDER, '--out', '../beside'],
    makes: /^beside\//,
  }),
}
