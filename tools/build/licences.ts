import { readdir, readFile } from 'node:fs/promises'
import type { Metafile } from 'esbuild'
import { isPermissive } from './permissive.ts'

/**
 * The licence texts of every package whose code is in the bundle, and of the packages `lists` whose
 * data is, one after another, sorted by name. Throws for a package without terms, or whose terms are
 * not permissive: nothing is shipped that we may not ship.
 */
export async function thirdPartyLicences(
  root: string,
  metafile: Metafile,
  lists: readonly string[],
): Promise<string> {
  const folders = new Set(lists.map((name) => `node_modules/${name}`))
  for (const input of Object.keys(metafile.inputs)) {
    const match = /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(input)
    if (match) folders.add(match[0])
  }
  const texts = await Promise.all(
    [...folders].sort().map((folder) => licenceOf(`${root}${folder}`)),
  )
  return `social-learn contains code of these packages.\n\n${texts.join('\n')}`
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  if (!isPermissive(name, license)) throw new Error(`${name} may not be shipped: ${license}`)
  const text = await termsIn(folder)
  if (!text) throw new Error(`${name} has no licence file`)
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim()}\n`
}

/** A file of its own, or the part of the README under that heading. */
async function termsIn(folder: string): Promise<string | undefined> {
  const files = await readdir(folder)
  const file = files.find((entry) => /^licen[cs]e/i.test(entry))
  if (file) return await readFile(`${folder}/${file}`, 'utf8')
  const readme = files.find((entry) => /^readme/i.test(entry))
  const text = readme && (await readFile(`${folder}/${readme}`, 'utf8'))
  return text ? /^#+ licen[cs]e\s+([\s\S]*)/im.exec(text)?.[1] : undefined
}
