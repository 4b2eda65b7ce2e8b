/** Lies with the fonts, and lets the engine find no others. */
export const FONT_CONFIG = 'fonts.conf'

/**
 * The fonts of the PDF, in the order of the standard theme's families: where the build finds each in
 * `node_modules`, and the file's name in the package. Licence texts travel with them.
 */
export const FONT_FILES: readonly { from: string; name: string }[] = [
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
]

function google(packaged: string, face: string, file: string): { from: string; name: string } {
  const name = `${file}_${face}.ttf`
  return { from: `@expo-google-fonts/${packaged}/${face}/${name}`, name }
}

function licence(from: string, font: string): { from: string; name: string } {
  return { from, name: `LICENSE-${font}.txt` }
}
