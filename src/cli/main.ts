import { setFlagsFromString } from 'node:v8'
import { EXIT } from './exit.ts'
import { nodeHost } from './host.ts'
import { run } from './run.ts'

// What runs often V8 compiles once more, to be faster. Most of our runs are over before that pays: in
// Node 20 it took a seventh of the processors' time. It waits four times as long now, which long runs
// hardly notice. Newer versions wait by themselves, and do not know the flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=300000')

// A reader that has seen enough (`| head`) is no error; a disk that is full is one.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? EXIT.clean : EXIT.output),
)
// Files are written in one go at the end, so there is nothing to clean up.
process.on('SIGINT', () => process.exit(EXIT.interrupted))

process.exitCode = await run(process.argv.slice(2), nodeHost())
