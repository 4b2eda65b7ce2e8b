import { scriptOf } from '../tree/script.ts'
import { quoted } from './quoted.ts'
import { standardTheme } from './theme.ts'

/** Faces for letters that ours may not have, as the systems of readers come with them. */
const OF_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  Arab: ['Vazirmatn', 'SF Arabic', 'Noto Sans Arabic'],
  Deva: ['Nirmala UI', 'Kohinoor Devanagari', 'Noto Sans Devanagari'],
  Hans: ['PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC'],
  Hant: ['PingFang TC', 'Microsoft JhengHei', 'Noto Sans TC', 'Noto Sans CJK TC'],
  Hebr: ['Noto Sans Hebrew'],
  Jpan: ['Hiragino Sans', 'Yu Gothic UI', 'Meiryo', 'Noto Sans JP', 'Noto Sans CJK JP'],
  Kore: ['Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR'],
}

/** The `font-family` of a document: the brand's and ours, where somebody has it, then what systems have. */
export function faceOf(language: string, family: string): string {
  const others = OF_SCRIPT[scriptOf(language)] ?? []
  const own = new Set([family, standardTheme.families.text])
  const named = [...own, 'Segoe UI', ...others, 'Noto Sans'].map(quoted)
  return [...named, 'sans-serif'].join(',')
}
