/* Made from schemas/ by `npm run generate`. */
export interface Mismatch {
  /** A JSON pointer to the value. */
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

interface Validator {
  (value: unknown): boolean
  /** What the last call found; null when nothing. */
  errors: Mismatch[] | null
}

export declare const program: Validator
export declare const cohort: Validator
export declare const library: Validator
export declare const config: Validator
export declare const translation: Validator
export declare const brand: Validator
