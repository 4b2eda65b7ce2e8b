import { EXIT } from './exit.ts'
import { nodeHost } from './host.ts'
import { run } from './run.ts'

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clean)
  throw error
})
// Files are written in one go at the end, so there is nothing to clean up.
process.on('SIGINT', () => process.exit(EXIT.interrupted))

process.exitCode = await run(process.argv.slice(2), nodeHost())
