/** The part of it that is used; the package has no types of its own. */
declare module 'pluralize' {
  const pluralize: { singular(word: string): string; plural(word: string): string }
  export default pluralize
}
