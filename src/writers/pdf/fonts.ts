/** Lies with the fonts, and lets the engine find no others. */
export const FONT_CONFIG = 'fonts.conf'

/** Scripts whose fonts lie in folders of their own, since few documents need them. */
const SCRIPTS = {
  Hebr: { letters: /\p{Script=Hebrew}/u, family: 'Noto Sans Hebrew' },
  Deva: { letters: /\p{Script=Devanagari}/u, family: 'Noto Sans Devanagari' },
} as const

export type FontScript = keyof typeof SCRIPTS

/** Which of them a text has letters of. */
export function scriptsIn(text: string): FontScript[] {
  const known = Object.keys(SCRIPTS) as FontScript[]
  return known.filter((script) => SCRIPTS[script].letters.test(text))
}

export const familyOf = (script: FontScript): string => SCRIPTS[script].family

/** Where the fonts of a script lie: beside the folder of those that every document gets. */
export function folderOf(fontsFolder: string, script: FontScript | undefined): string {
  return script ? `${fontsFolder}-${script}` : fontsFolder
}

interface FontFile {
  /** Where the build finds it in `node_modules`. */
  from: string
  /** Of the file in the package. */
  name: string
  script?: FontScript
}

/** The fonts of the PDF. Licence texts travel with them. */
export const FONT_FILES: readonly FontFile[] = [
  google('source-sans-3', '400Regular', 'SourceSans3'),
  google('source-sans-3', '400Regular_Italic', 'SourceSans3'),
  google('source-sans-3', '600SemiBold', 'SourceSans3'),
  google('source-sans-3', '700Bold', 'SourceSans3'),
  google('vazirmatn', '400Regular', 'Vazirmatn'),
  google('vazirmatn', '600SemiBold', 'Vazirmatn'),
  google('vazirmatn', '700Bold', 'Vazirmatn'),
  { from: 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf', name: 'DejaVuSansMono.ttf' },
  google('noto-emoji', '400Regular', 'NotoEmoji'),
  licence('@expo-google-fonts/source-sans-3/LICENSE_FONT', 'SourceSans3'),
  licence('@expo-google-fonts/vazirmatn/LICENSE_FONT', 'Vazirmatn'),
  licence('dejavu-fonts-ttf/LICENSE', 'DejaVuSansMono'),
  licence('@expo-google-fonts/noto-emoji/LICENSE_FONT', 'NotoEmoji'),
  ...ofScript('Hebr', 'noto-sans-hebrew', 'NotoSansHebrew'),
  ...ofScript('Deva', 'noto-sans-devanagari', 'NotoSansDevanagari'),
]

function google(packaged: string, face: string, file: string): FontFile {
  const name = `${file}_${face}.ttf`
  return { from: `@expo-google-fonts/${packaged}/${face}/${name}`, name }
}

function licence(from: string, font: string): FontFile {
  return { from, name: `LICENSE-${font}.txt` }
}

function ofScript(script: FontScript, packaged: string, file: string): FontFile[] {
  const faces = ['400Regular', '600SemiBold', '700Bold'].map((face) => google(packaged, face, file))
  return [...faces, licence(`@expo-google-fonts/${packaged}/LICENSE_FONT`, file)].map((font) => ({
    ...font,
    script,
  }))
}
