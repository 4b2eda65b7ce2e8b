import { idOf } from '../ids.ts'
import { fieldNode, itemNode, type SchemaNode } from '../schema/node.ts'
import { changed, isRaw, type Layering, merge, type Raw } from './merge.ts'

/**
 * The last layer: what `none` still takes away, and what an `if` changes. Afterwards every case
 * with fields holds the whole activity as it is in that case (without an `if` of its own); the
 * fields that the case wrote have its places, the others those of the activity. A value in which
 * there is nothing to do comes back as it is.
 */
export function complete<T>(value: T, node: SchemaNode, by: Layering): T {
  return completed(value, node, by) as T
}

function completed(value: unknown, node: SchemaNode | undefined, by: Layering): unknown {
  if (Array.isArray(value)) return completedList(value, node, by)
  if (!isRaw(value)) return value
  const different: Raw = {}
  for (const [field, content] of Object.entries(value)) {
    const child = node && fieldNode(node, field, by.root)
    if (isCases(child)) continue
    const better = isRemoved(content, child) ? undefined : completed(content, child, by)
    if (better !== content) different[field] = better
  }
  const whole = Object.keys(different).length > 0 ? changed(value, different, by.places) : value
  return node && isRaw(whole.if) ? withCases(whole, whole.if, node, by) : whole
}

function completedList(list: unknown[], node: SchemaNode | undefined, by: Layering): unknown[] {
  const item = node && itemNode(node, by.root)
  const items = list.map((value) => completed(value, item, by))
  if (items.every((value, index) => value === list[index])) return list
  by.places.copy(list, items)
  return items
}

function isRemoved(content: unknown, node: SchemaNode | undefined): boolean {
  return content === 'none' && node !== undefined && node['x-none'] !== 'value'
}

function isCases(node: SchemaNode | undefined): boolean {
  return node?.['x-keys'] === 'cases'
}

/** `none` takes back a case that a method brought; there may be no case left. */
function withCases(activity: Raw, cases: Raw, node: SchemaNode, by: Layering): Raw {
  const entries = Object.entries(cases).filter(([, change]) => change !== 'none')
  if (entries.length === Object.keys(cases).length && !entries.some(([, change]) => isRaw(change)))
    return activity
  const all: Raw = {}
  by.places.copy(cases, all)
  for (const [name, change] of entries)
    all[name] = isRaw(change) ? inCase(activity, change, node, by) : change
  return changed(activity, { if: entries.length > 0 ? all : undefined }, by.places)
}

function inCase(activity: Raw, change: Raw, node: SchemaNode, by: Layering): Raw {
  const base = changed(activity, { if: undefined }, by.places)
  const merged = merge(base, change, node, by)
  const own = { if: undefined, id: idOf(activity) || undefined }
  return completed(changed(merged, own, by.places), node, by) as Raw
}
