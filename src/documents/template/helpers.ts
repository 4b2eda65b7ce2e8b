import { blocks } from './blocks.ts'
import type { Helper } from './helper.ts'
import { parts } from './parts.ts'

/** All blocks and parts by the name that they have in templates. */
export const helpers: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ...Object.entries(blocks),
  ...Object.entries(parts),
])

/** Handlebars' own that templates may use. */
export const controls = ['if', 'unless', 'each', 'with'] as const

export type Control = (typeof controls)[number]

/** The blocks that hold a part: where it belongs. */
export function holdersOf(part: string): string[] {
  return [...helpers].filter(([, { parts }]) => parts && part in parts).map(([name]) => name)
}

export function isPart(name: string): boolean {
  return Object.hasOwn(parts, name)
}
