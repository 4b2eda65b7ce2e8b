import { isRaw, type Raw } from '../layers/merge.ts'

/** A text as a translation has it. */
export interface Entry {
  text: string
  /** Undefined while nobody has translated it. */
  translation: string | undefined
  /** Where alone it holds; everywhere when undefined. */
  at: string | undefined
  /** What the text was before it changed, with its translation then. */
  earlier: { text: string; translation?: string } | undefined
  /** As it stands in the file. */
  raw: Raw
}

/** By what a text is known: lines may be broken elsewhere. */
export function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** The entries of a list of a translation that is valid: `texts` or `unused`. */
export function entriesIn(list: unknown): Entry[] {
  return (Array.isArray(list) ? list.filter(isRaw) : []).map((raw) => ({
    text: String(raw.text),
    translation: typeof raw.translation === 'string' ? raw.translation : undefined,
    at: raw.at as string | undefined,
    earlier: raw.earlier as Entry['earlier'],
    raw,
  }))
}

/** Entries, by the texts that they translate. */
export class Dictionary {
  readonly #byText = new Map<string, Entry[]>()

  constructor(readonly entries: readonly Entry[]) {
    for (const entry of entries) {
      const key = keyOf(entry.text)
      this.#byText.set(key, [...(this.#byText.get(key) ?? []), entry])
    }
  }

  /** What a text is where it stands: of several entries the one that says most exactly where. */
  find(text: string, path: string): Entry | undefined {
    const fitting = (this.#byText.get(keyOf(text)) ?? []).filter(({ at }) => holdsAt(at, path))
    return fitting.toSorted((a, b) => (b.at ?? '').length - (a.at ?? '').length)[0]
  }
}

function holdsAt(at: string | undefined, path: string): boolean {
  return at === undefined || path === at || path.startsWith(`${at}/`)
}
