import { blocks } from './blocks.ts'
import { parts } from './parts.ts'
import type { Tag } from './tag.ts'

/** All blocks and parts by the name that they have in templates. */
export const tags: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...Object.entries(blocks),
  ...Object.entries(parts),
])

/** Handlebars' own that templates may use. */
export const controls = ['if', 'unless', 'each', 'with'] as const

export type Control = (typeof controls)[number]

/** The blocks that hold a part: where it belongs. */
export function holdersOf(part: string): string[] {
  return [...tags].filter(([, { parts }]) => parts && part in parts).map(([name]) => name)
}

export function isPart(name: string): boolean {
  return Object.hasOwn(parts, name)
}
