/** A program in one look and language. */
export interface Variant {
  /** Its folder in the gallery. */
  name: string
  title: string
  about: string
  /** From the root of the repository. */
  program: string
  cohort: string
  flags: readonly string[]
}

const PROGRAM = 'examples/learning-from-incidents/learning-from-incidents.yaml'

/** The program for a cohort that speaks another language. */
const spoken = (name: string, title: string, about: string, flags: readonly string[] = []) => ({
  name,
  title,
  about,
  program: PROGRAM,
  cohort: `tools/gallery/${name}.yaml`,
  flags,
})

const DUBLIN = 'examples/learning-from-incidents/cohorts/dublin-2027.yaml'
const CJK = ['--font-path', '/usr/share/fonts/opentype/noto']

export const VARIANTS: readonly Variant[] = [
  {
    name: 'plain',
    title: 'As it comes',
    about: '`examples/learning-from-incidents`, for the cohort in Dublin.',
    program: PROGRAM,
    cohort: DUBLIN,
    flags: [],
  },
  {
    name: 'brand',
    title: "In a brand of one's own",
    about: '`examples/learning-from-incidents/brand/_brand.yml`.',
    program: PROGRAM,
    cohort: DUBLIN,
    flags: ['--brand', 'brand/_brand.yml'],
  },
  spoken('german', 'In German', 'Translated by `learning-from-incidents.de.yaml`.'),
  spoken('arabic', 'In Arabic', 'Translated by `learning-from-incidents.ar.yaml`, right to left.'),
  spoken(
    'japanese',
    'In Japanese',
    "Translated by `learning-from-incidents.ja.yaml`, with the fonts of Debian's `fonts-noto-cjk`.",
    CJK,
  ),
]
