import { stringify } from 'yaml'

/** A plain value as YAML text, in block style, with long texts on one line. */
export function written(value: unknown): string {
  return stringify(value, { lineWidth: 0 })
}
