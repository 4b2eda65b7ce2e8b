import { setFlagsFromString } from 'node:v8'
import { EXIT } from './exit.ts'
import { nodeHost } from './host.ts'
import { run } from './run.ts'

// To print the version or the help is over before anything that makes a run faster is loaded.
const isCommand = !process.argv[2]?.startsWith('-')

// Memory is tidied in one go when there is need, and not in small steps beside our work: nobody waits
// for a pause of ours, and most runs are over before there is need.
if (isCommand) setFlagsFromString('--no-incremental-marking')
// What runs often V8 compiles once more, to be faster. In Node 20 most of our runs are over before that
// pays, so it waits four times as long; long runs hardly notice. Newer versions wait by themselves, and
// do not know the flag.
if (isCommand && process.versions.node.startsWith('20.'))
  setFlagsFromString('--interrupt-budget=300000')

// A reader that has seen enough (`| head`) is no error; a disk that is full is one.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? EXIT.clean : EXIT.output),
)
// Files are written in one go at the end, so there is nothing to clean up.
process.on('SIGINT', () => process.exit(EXIT.interrupted))

run(process.argv.slice(2), nodeHost()).then((code) => {
  process.exitCode = code
})
