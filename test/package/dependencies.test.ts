/** What we depend on: where it comes from, what it may do when it is installed, and its terms. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { isPermissive } from '../../tools/build/permissive.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Locked {
  version: string
  integrity?: string
  license?: string
  dev?: true
  hasInstallScript?: true
}

const own = JSON.parse(read('package.json'))
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
/** By where it is installed, as in `node_modules/a/node_modules/b`; ourselves aside. */
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({
    ...locked,
    path,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  }))

describe('the lockfile', () => {
  it('names no address, so that each installs from his own registry', () => {
    expect(packages.length).toBeGreaterThan(100)
    expect(packages.filter((locked) => 'resolved' in locked)).toEqual([])
  })

  it('holds the hash of each package', () => {
    const without = packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'))
    expect(without).toEqual([])
  })
})

it('asks for exact versions', () => {
  const asked: [string, string][] = Object.entries({
    ...own.devDependencies,
    ...own.optionalDependencies,
  })
  expect(own.dependencies).toBeUndefined()
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

describe('scripts of a package that run when it is installed', () => {
  const RUNS_ONE: Readonly<Record<string, string>> = {
    esbuild: 'puts the program of the platform in the place of a wrapper; only builds need it',
  }

  it('are those that we know', () => {
    const running = packages.filter(({ hasInstallScript }) => hasInstallScript)
    expect(running.map(({ name }) => name)).toEqual(Object.keys(RUNS_ONE))
  })

  it('are none where the tool is installed', () => {
    const installing = /^(pre|post)?(install|prepare)$/
    expect(Object.keys(own.scripts).filter((name) => installing.test(name))).toEqual([])
    const beside = packages.filter(({ dev }) => !dev)
    expect(beside.length).toBeGreaterThan(0)
    for (const { name, hasInstallScript } of beside) {
      expect(name).toMatch(/^@myriaddreamin\/typst-ts-node-compiler/)
      expect(hasInstallScript).toBeUndefined()
    }
  })
})

describe('a licence', () => {
  /** Used on our machines and part of nothing that we give away: a build with one of them fails. */
  const NEVER_SHIPPED: Readonly<Record<string, RegExp>> = {
    'MPL-2.0': /^(axe-core|ical\.js|lightningcss.*)$/,
  }

  it('of whatever we depend on is permissive, but for what never leaves our machines', () => {
    const others = packages.filter(
      ({ name, license, dev }) =>
        !isPermissive(name, license) && !(dev && NEVER_SHIPPED[license ?? '']?.test(name)),
    )
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
  })

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['MIT AND GPL-3.0-or-later', false],
    ['(MIT OR ISC) AND GPL-3.0-or-later', false],
    ['(MIT) AND (GPL-3.0-or-later)', false],
    ['MPL-2.0', false],
    ['UNLICENSED', false],
    ['', false],
    [undefined, false],
  ])('%s may be shipped: %s', (licence, may) => {
    expect(isPermissive('any', licence)).toBe(may)
  })
})

describe('the list of all packages (SBOM)', () => {
  interface Component {
    name: string
    version: string
    hashes?: { alg: string }[]
    licenses?: unknown[]
  }
  let sbom: { components: Component[] }

  beforeAll(() => {
    const text = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, maxBuffer: 1e8 })
    sbom = JSON.parse(text.toString())
  })

  it('is CycloneDX 1.5', () => {
    const schemas = join(root, 'node_modules/@cyclonedx/cyclonedx-library/res/schema')
    const schema = (name: string) =>
      JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'))
    const ajv = new Ajv({ strict: false, validateFormats: false })
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema({
        ...schema(name),
        $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
      })
    const isValid = ajv.compile(schema('bom-1.5'))
    expect(isValid(sbom), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid({ ...sbom, components: [{ name: 'of no type' }] })).toBe(false)
  })

  it('has every package of the lockfile, with its licence and hash', () => {
    const sorted = (all: readonly { name: string; version: string }[]) =>
      [...new Set(all.map(({ name, version }) => `${name}@${version}`))].sort()
    expect(sorted(sbom.components)).toEqual(sorted(packages))
    const without = (what: (one: Component) => boolean) =>
      sbom.components.filter((one) => !what(one)).map(({ name }) => name)
    expect(without(({ hashes }) => hashes?.[0]?.alg === 'SHA-512')).toEqual([])
    // Its terms have no name that a list could give.
    expect(without(({ licenses }) => licenses?.length === 1)).toEqual(['dejavu-fonts-ttf'])
  })
})
