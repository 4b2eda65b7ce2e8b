/** Ends the process when something never comes to an end, and tells what it was. */
import { Worker } from 'node:worker_threads'

/** Seconds: far more than the slowest that is let through takes on a machine that has much else to do. */
const ENDLESS = 180

/** It has a thread of its own, since a loop in ours would let no timer run, and nothing be printed. */
const WATCH = `
const { parentPort } = require('node:worker_threads')
let timer
parentPort.on('message', (what) => {
  clearTimeout(timer)
  if (what === undefined) return
  timer = setTimeout(() => {
    require('node:fs').writeSync(2, 'no end after ${ENDLESS} s:\\n' + what + '\\n')
    process.kill(process.pid, 'SIGKILL')
  }, ${ENDLESS * 1000})
})`

let watch: Worker | undefined

/** @param what is printed if `run` has no end */
export async function watched(what: string, run: () => Promise<void>): Promise<void> {
  watch ??= new Worker(WATCH, { eval: true })
  watch.unref()
  watch.postMessage(what)
  try {
    await run()
  } finally {
    watch.postMessage(undefined)
  }
}
