/**
 * Stands in the bundle for modules that libraries of ours could use for what the tool never does:
 * `https` connects, `child_process` starts programs, `module` loads what lies near the tool and is not
 * ours, and the wizard's editor would be started.
 */
export default {}
export const spawn = undefined
export const spawnSync = undefined
export const editAsync = undefined

export function createRequire() {
  const load = () => {
    throw new Error('nothing is loaded but the bundle')
  }
  return Object.assign(load, { resolve: load })
}
