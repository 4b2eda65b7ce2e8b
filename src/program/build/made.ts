import type { Places } from '../../source/places.ts'

/** Every field of `T` by name, the optional ones undefined where they are absent. */
type Fields<T> = { [K in keyof T]-?: object extends Pick<T, K> ? T[K] | undefined : T[K] }

/** From a name in a file (in camelCase) to the name in a `Program`, where they differ. */
export type Renames = Readonly<Record<string, string>>

const SAME: Renames = {}

/**
 * An object of a `Program`, made of what was written in a file: undefined fields are left out, and
 * it stands where `written` stands, field for field.
 */
export function made<T extends object>(
  written: object,
  places: Places,
  fields: Fields<T>,
  renames: Renames = SAME,
): T {
  const object = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as T
  places.copy(
    written,
    object,
    (name) => (Object.hasOwn(renames, name) ? renames[name] : name) as string,
  )
  return object
}
