/**
 * An Office file is a package of parts: a list of their types, and beside a part its relations to
 * others. Readers refuse a package that names a part which is not there, so what names one is taken
 * out. `name`: of the part whose text this is; `parts`: all that are there.
 */
export function withoutDangling(text: string, name: string, parts: ReadonlySet<string>): string {
  if (name === '[Content_Types].xml')
    return text.replace(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, part: string) =>
      parts.has(part) ? entry : '',
    )
  const folder = /^(.*\/|)_rels\/[^/]*\.rels$/.exec(name)?.[1]
  if (folder === undefined) return text
  return text.replace(/\s*<Relationship [^>]*\/>/g, (entry) => {
    const target = / Target="([^"]*)"/.exec(entry)?.[1] ?? ''
    const isOutside = entry.includes(' TargetMode="External"')
    return isOutside || parts.has(reached(folder, target)) ? entry : ''
  })
}

/** The part that an address leads to from a folder: "ppt/slides/" and "../media/a.png". */
function reached(folder: string, address: string): string {
  return decodeURIComponent(new URL(address, `part:/${folder}`).pathname.slice(1))
}
