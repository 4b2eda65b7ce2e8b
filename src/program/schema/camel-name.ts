/** A field's name in code: `per-person` is `perPerson`. */
export function camel(name: string): string {
  return name.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase())
}
