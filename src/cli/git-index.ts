import { dirname, join, relative, resolve } from 'node:path'
import { bytesOf } from './disk.ts'
import { slashed } from './paths.ts'
import { nearestWith } from './upward.ts'

/**
 * The path from the root of its repository under which git has this file (an absolute path) for its
 * next commit; undefined where it has none. Its index is read and nothing is run, since what a
 * repository tells git to do is not ours to trust. Undefined, too, for an index that can't be read.
 */
export function trackedAs(path: string): string | undefined {
  const root = nearestWith('.git', dirname(path))
  if (root === undefined) return undefined
  const folder = gitFolder(root)
  const name = slashed(relative(root, path))
  try {
    const index = indexOf(bytesOf(join(folder, 'index')))
    if (!index) return undefined
    const shared = index.shared
      ? indexOf(bytesOf(join(folder, `sharedindex.${index.shared}`)))
      : undefined
    return [index, shared].some((one) => one?.names.has(name)) ? name : undefined
  } catch {
    return undefined
  }
}

/** In a further work tree and in a submodule, `.git` is a file that says where its folder is. */
function gitFolder(root: string): string {
  const path = join(root, '.git')
  const told = /^gitdir: (.+)/.exec(bytesOf(path)?.toString('utf8') ?? '')?.[1]
  return told === undefined ? path : resolve(root, told.trim())
}

interface Index {
  names: ReadonlySet<string>
  /** The id of a second index that most of the names are in. */
  shared?: string
}

/** Bytes of a hash: SHA-1, SHA-256. The index does not say which it is; only one of them makes sense. */
const HASHES = [20, 32]

function indexOf(bytes: Uint8Array | undefined): Index | undefined {
  const index = bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (index?.toString('latin1', 0, 4) !== 'DIRC') return undefined
  for (const hash of HASHES) {
    const found = readIndex(index, hash)
    if (found) return found
  }
  return undefined
}

/** Types of what an index lists: files, links, submodules, folders of a sparse index. */
const TYPES = [0o10, 0o12, 0o16, 0o04]

const HEADER = 12
/** Where in an entry its mode stands, and how much there is before the hash. */
const MODE = 24
const BEFORE_HASH = 40
/** The bit of an entry's flags that says that there are two bytes more of them. */
const EXTENDED = 0x4000

/** After "gitformat-index" of git's documentation, versions 2 to 4. */
function readIndex(index: Buffer, hash: number): Index | undefined {
  const version = index.readUInt32BE(4)
  const names = new Set<string>()
  let at = HEADER
  let name = ''
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    if (at + BEFORE_HASH + hash + 2 > index.length) return undefined
    if (!TYPES.includes(index.readUInt32BE(at + MODE) >> 12)) return undefined
    const flags = at + BEFORE_HASH + hash
    let start = flags + (index.readUInt16BE(flags) & EXTENDED ? 4 : 2)
    if (version === 4) {
      const cut = readVarint(index, start)
      start = cut.end
      name = name.slice(0, name.length - cut.value)
    } else name = ''
    const end = index.indexOf(0, start)
    if (end === -1) return undefined
    name += index.toString('latin1', start, end)
    names.add(Buffer.from(name, 'latin1').toString('utf8'))
    at = version === 4 ? end + 1 : at + Math.ceil((end + 1 - at) / 8) * 8
  }
  const link = index.toString('latin1', at, at + 4) === 'link'
  return { names, ...(link && { shared: index.toString('hex', at + 8, at + 8 + hash) }) }
}

/** A number of as many bytes as it needs, as git packs offsets. */
function readVarint(bytes: Buffer, start: number): { value: number; end: number } {
  let at = start
  let byte = bytes.readUInt8(at++)
  let value = byte & 0x7f
  while (byte & 0x80) {
    byte = bytes.readUInt8(at++)
    value = (value + 1) * 128 + (byte & 0x7f)
  }
  return { value, end: at }
}
