import { EXIT } from './exit.ts'
import { nodeHost } from './host.ts'
import { run } from './run.ts'

// A reader that has seen enough (`| head`) is no error; a disk that is full is one.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? EXIT.clean : EXIT.output),
)
// Files are written in one go at the end, so there is nothing to clean up.
process.on('SIGINT', () => process.exit(EXIT.interrupted))

run(process.argv.slice(2), nodeHost()).then((code) => {
  process.exitCode = code
})
