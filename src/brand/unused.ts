import { nearest } from '../diagnostics/nearest.ts'

/** What documents read: `true` for all that stands there. Everything else of the file is not used. */
const USED: Used = {
  meta: { name: true },
  logo: true,
  color: { palette: true, primary: true, secondary: true, tertiary: true },
  typography: { fonts: true, base: { family: true }, headings: { family: true } },
  defaults: { 'social-learn': true },
}

type Used = { [key: string]: Used | true }

/** The paths of fields that change nothing, each with what may have been meant. */
export function unusedIn(value: object, used: Used = USED, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}${key}`
    const own = Object.hasOwn(used, key) ? used[key] : undefined
    if (own === undefined) {
      const near = nearest(key, Object.keys(used))
      return [near ? `${here} (did you mean ${near}?)` : here]
    }
    return own !== true && isFields(inner) ? unusedIn(inner, own, `${here}.`) : []
  })
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
