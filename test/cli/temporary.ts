import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { assetFolder } from '../../src/cli/assets.ts'
import { dayIn, type Host } from '../../src/cli/host.ts'
import { run } from '../../src/cli/run.ts'
import { compileTypst } from '../../src/cli/typst.ts'
import { fontsFolder } from '../writers/pdf/fonts-folder.ts'

/** An output stream that remembers. Like those of a process it stays open, whoever ends it. */
export class Memory extends Writable {
  isTTY = false
  columns = 80
  readonly #chunks: Buffer[] = []

  constructor(readonly also?: Memory) {
    super()
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk)
    this.also?.write(chunk)
    done()
  }

  override end(): this {
    return this
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  text(): string {
    return this.bytes().toString('utf8')
  }
}

/** A PDF only in name, for tests in which there just has to be one. */
export const noPdf: Host['pdf'] = async () => ({ bytes: Buffer.from('%PDF-'), ua: true, notes: [] })

export interface Ran {
  code: number
  stdout: string
  stderr: string
  /** Both, in the order in which they were written. */
  both: string
  bytes: Buffer
}

/** A folder of its own on the disk, and a host that lives in it. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'social-learn-'))

  /** @param world what its host does in another way than ours */
  constructor(
    files: Record<string, string | Uint8Array> = {},
    readonly world: Partial<Host> = {},
  ) {
    for (const [path, content] of Object.entries(files)) this.put(path, content)
  }

  put(path: string, content: string | Uint8Array): void {
    const full = this.path(path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content)
  }

  path(path: string): string {
    return join(this.folder, path)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Runs `social-learn` here, in this process, with nothing of the real environment. */
  async run(
    argv: readonly string[],
    {
      stdin = '',
      env = {},
      change = {},
      columns,
    }: {
      stdin?: string | Uint8Array
      env?: Host['env']
      change?: Partial<Host>
      /** Of the terminal to which it prints, without colours; without it to none. */
      columns?: number
    } = {},
  ): Promise<Ran> {
    const both = new Memory()
    const stdout = new Memory(both)
    if (columns) Object.assign(stdout, { isTTY: true, columns })
    const stderr = new Memory(both)
    const input = new PassThrough()
    input.end(stdin)
    const code = await run(argv, {
      cwd: this.folder,
      env: columns ? { NO_COLOR: '1', ...env } : env,
      stdin: input,
      stdout,
      stderr,
      timezone: 'Europe/Dublin',
      day: (zone) => dayIn(zone, new Date('2027-01-04T12:00Z')),
      asset: assetFolder,
      pdf: (source) => compileTypst(source, { fontsFolder }),
      ...this.world,
      ...change,
    })
    return {
      code,
      stdout: stdout.text(),
      stderr: stderr.text(),
      both: both.text(),
      bytes: stdout.bytes(),
    }
  }
}
