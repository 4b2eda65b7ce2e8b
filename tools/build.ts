/**
 * Makes `dist/`: the command line and the public API as chunks of one bundle, the fonts, the
 * starters, the job for GitLab, and the licences of everything that is bundled. Run by `npm run build`.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { FONT_CONFIG, FONT_FILES, folderOf } from '../src/writers/pdf/fonts.ts'
import { bundle } from './build/bundle.ts'
import { thirdPartyLicences } from './build/licences.ts'
import { LISTS } from './generate/wording.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist`

// The package's one folder of output is made from nothing, so that no old chunk is shipped.
await rm(dist, { recursive: true, force: true })
await mkdir(`${dist}/fonts`, { recursive: true })
await mkdir(`${dist}/chunks`)

const { files, metafile } = await bundle(root, dist)
for (const { path, text } of files) await writeFile(path, text)

for (const { from, name, script } of FONT_FILES)
  await cp(`${root}node_modules/${from}`, `${folderOf(`${dist}/fonts`, script)}/${name}`)
await cp(`${root}src/writers/pdf/${FONT_CONFIG}`, `${dist}/fonts/${FONT_CONFIG}`)
for (const name of ['starters', 'gitlab'])
  await cp(`${root}${name}`, `${dist}/${name}`, { recursive: true })
await writeFile(`${dist}/THIRD-PARTY-LICENCES.txt`, await thirdPartyLicences(root, metafile, LISTS))
