/*
 * Loaded before the tool (`node --require`): counts what a run does to the files below WATCHED, and at
 * the change numbered FAULT_AT has FAULT happen: "kill" ends the process as a power cut would, after
 * half of what was being written; any other is the code of an error that the disk gives.
 * Without FAULT_AT it writes to COUNTED how many changes there were.
 */
const fs = require('node:fs')

const { WATCHED = '', FAULT = '', FAULT_AT, COUNTED } = process.env
const real = { ...fs }
const watched = new Set()
let changes = 0

function faultBefore(half) {
  changes++
  const at = Number(FAULT_AT ?? Number.POSITIVE_INFINITY)
  if (changes !== at) return
  if (FAULT === 'kill') {
    half?.()
    process.kill(process.pid, 'SIGKILL')
    for (;;);
  }
  throw Object.assign(new Error(FAULT), { code: FAULT })
}

const isWatched = (path) => String(path).startsWith(WATCHED)

fs.openSync = (path, flags, ...more) => {
  const isChange = isWatched(path) && /[wa+]/.test(String(flags ?? 'r'))
  if (isChange) faultBefore()
  const file = real.openSync(path, flags, ...more)
  if (isChange) watched.add(file)
  return file
}
fs.closeSync = (file) => {
  watched.delete(file)
  return real.closeSync(file)
}
fs.writeFileSync = (to, data, ...more) => {
  if (typeof to === 'number' ? watched.has(to) : isWatched(to))
    faultBefore(() => real.writeFileSync(to, data.slice(0, data.length / 2), ...more))
  return real.writeFileSync(to, data, ...more)
}
fs.fsyncSync = (file) => {
  if (watched.has(file)) faultBefore()
  return real.fsyncSync(file)
}
for (const name of [
  'renameSync',
  'linkSync',
  'copyFileSync',
  'mkdirSync',
  'rmSync',
  'rmdirSync',
  'utimesSync',
  'chmodSync',
])
  fs[name] = (path, ...more) => {
    // What is taken away again always can be, and what can't be linked is copied.
    if (isWatched(path) && (FAULT === 'kill' || !/^(rm|link)/.test(name))) faultBefore()
    return real[name](path, ...more)
  }
if (COUNTED) process.on('exit', () => real.writeFileSync(COUNTED, String(changes)))
