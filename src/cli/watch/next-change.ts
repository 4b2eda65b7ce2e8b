import { type FSWatcher, watch } from 'node:fs'
import { dirname } from 'node:path'
import { PRINTED, placeOf, typeOf } from '../disk.ts'
import { type Look, type Looks, printOf } from '../looks.ts'

/** For so long nothing may happen before somebody looks, in ms: editors save in several steps. */
const QUIET = 100

type Way = keyof typeof PRINTED

/**
 * Waits until something on the disk is not as it was seen. Folders are watched, since editors put a new
 * file in the place of the old one, and what is gone may come back. Of what the system tells only that
 * something happened is used: whether it matters, another look says.
 */
export async function nextChange(looks: Looks): Promise<void> {
  const seen = seenLast(looks)
  const watchers = new Map<string, FSWatcher>()
  try {
    await new Promise<void>((resolve) => {
      let timer: NodeJS.Timeout | undefined
      const soon = () => {
        clearTimeout(timer)
        timer = setTimeout(look, QUIET)
      }
      const look = () => {
        // A folder may have come that was not there to be watched.
        for (const folder of new Set(seen.map(([how, what]) => standing(placeOf(how, what)))))
          if (!watchers.has(folder)) watchers.set(folder, watch(folder, soon).on('error', soon))
        if (seen.some(([how, what, print]) => printNow(how, what) !== print)) resolve()
      }
      look()
    })
  } finally {
    for (const watcher of watchers.values()) watcher.close()
  }
}

/** What a run saw of the disk; where it wrote itself, what came of that. */
function seenLast(looks: Looks): [how: Way, what: string, print: string][] {
  const isDisk = (look: Look): look is [Way, string, string] => look[0] in PRINTED
  return looks
    .list()
    .filter(isDisk)
    .map(([how, what, print]) => [
      how,
      what,
      looks.wrote(placeOf(how, what)) ? printNow(how, what) : print,
    ])
}

function printNow(how: Way, what: string): string {
  return printOf(PRINTED[how](what))
}

/** The nearest folder around a path that is there. */
function standing(path: string): string {
  let folder = path
  while (typeOf(folder) !== 'folder' && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}
