/** What flags do that `run.ts` reads before a command is loaded, as the command's help says it. */
export const CACHE =
  'say again what was said before where nothing changed; the folder lies outside of the checkout'
export const DEBUG = 'say on stderr how long each stage and each rule took'
export const WATCH = 'do it again whenever something changes'
