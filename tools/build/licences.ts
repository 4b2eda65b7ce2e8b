import { readdir, readFile } from 'node:fs/promises'
import type { Metafile } from 'esbuild'

/**
 * The licence texts of every package whose code is in the bundle, one after another, sorted by
 * name. Throws for a package without a licence file: nothing is shipped whose terms we don't have.
 */
export async function thirdPartyLicences(root: string, metafile: Metafile): Promise<string> {
  const folders = new Set<string>()
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
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} has no licence file`)
  const text = await readFile(`${folder}/${file}`, 'utf8')
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim()}\n`
}
