/** What a case is made of, and programs, cohorts, configs and libraries to make it with. */

export interface Hostile {
  /** What is in the folder. The first is the one that is looked at. */
  files: Record<string, string | Uint8Array>
  /** Links, by name, and what each says. */
  links?: Record<string, string>
  /** The working folder, where it is one of those. */
  in?: string
  env?: Record<string, string>
  /** The arguments; without them `validate` and the first file. */
  argv?: string[]
  /** The code that it ends with. */
  code: number
  /** What is said: an id of a finding, or some of its words. */
  says?: string
  /** What is made beside what was there, by a word in its path; without it nothing may be made. */
  makes?: RegExp
}

export const HEAD = 'social-learn: 1\ntitle: A\nparticipants: { min: 4, max: 8 }\n'
export const SESSION = `sessions:
  - title: One
    duration: 1h
    activities: [{ type: talk, title: Talk, duration: 1h }]
`

/** A program, with this between its head and its session. */
export const program = (between = '') => `${HEAD}${between}${SESSION}`

export const cohort = (fields: string) =>
  `social-learn: 1\nkind: cohort\nprogram: a.yaml\ntitle: C\n${fields}`
export const config = (fields: string) => `social-learn: 1\nkind: config\n${fields}`
export const library = (fields: string) => `social-learn: 1\nkind: library\ntitle: L\n${fields}`
