/** What a file may not exceed: far above any program, far below what would make the tool slow. */

/** Bytes of a file. */
export const MAX_BYTES = 5 * 1024 * 1024

/** Levels of lists and fields inside one another. The parser overflows the stack at some 400. */
export const MAX_NESTING = 100

/** Words and marks of a file, as the parser counts them: a line has some eight. */
export const MAX_PIECES = 500_000

/** Aliases (`*name`) in one file. */
export const MAX_ALIASES = 100

/** Values that the aliases of one file may copy, all together. */
export const MAX_COPIED_VALUES = 10_000

/** Problems that are collected from one file; more than anybody reads. */
export const MAX_PROBLEMS = 200

/** Characters that may be read again, in one file, to find what else is wrong with it. */
export const MAX_REREAD = 1024 * 1024
