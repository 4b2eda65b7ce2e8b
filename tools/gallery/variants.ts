/** A program in one look and language. */
export interface Variant {
  /** Its folder in the gallery. */
  name: string
  title: string
  about: string
  /** From the root of the repository. */
  program: string
  flags: readonly string[]
}

const DUBLIN = ['--cohort', 'dublin-2027']

export const VARIANTS: readonly Variant[] = [
  {
    name: 'plain',
    title: 'As it comes',
    about: '`examples/learning-from-incidents`, for the cohort in Dublin.',
    program: 'examples/learning-from-incidents/learning-from-incidents.yaml',
    flags: DUBLIN,
  },
  {
    name: 'german',
    title: 'In German',
    about: '`examples/kollegiale-beratung`.',
    program: 'examples/kollegiale-beratung/kollegiale-beratung.yaml',
    flags: [],
  },
  {
    name: 'arabic',
    title: 'In Arabic',
    about: '`test/languages/arabic.yaml`.',
    program: 'test/languages/arabic.yaml',
    flags: [],
  },
  {
    name: 'japanese',
    title: 'In Japanese',
    about: '`test/languages/japanese.yaml`, with Noto CJK of Debian.',
    program: 'test/languages/japanese.yaml',
    flags: [],
  },
]
