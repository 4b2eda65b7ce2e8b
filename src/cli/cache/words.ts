/** What `--cache` does, as help says it. */
export const CACHE =
  'say again what was said before where nothing changed; the folder lies outside of the checkout'
