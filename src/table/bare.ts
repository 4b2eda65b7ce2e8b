/** A word less what makes no difference: capitals, brackets, marks, umlauts, the s of many. */
export function bare(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*(?:\)|$)/g, '')
    .replace(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/s$/, '')
}

const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
