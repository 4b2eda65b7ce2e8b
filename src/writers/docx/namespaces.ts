const OPEN_XML = 'http://schemas.openxmlformats.org'

/** Of text, styles and lists. */
export const WORD = { 'xmlns:w': `${OPEN_XML}/wordprocessingml/2006/main` }

/** And of what else stands in a text: links, pictures, boxes to tick. */
export const TEXT = {
  ...WORD,
  'xmlns:r': `${OPEN_XML}/officeDocument/2006/relationships`,
  'xmlns:wp': `${OPEN_XML}/drawingml/2006/wordprocessingDrawing`,
  'xmlns:a': `${OPEN_XML}/drawingml/2006/main`,
  'xmlns:pic': `${OPEN_XML}/drawingml/2006/picture`,
  'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:mc': `${OPEN_XML}/markup-compatibility/2006`,
  // A reader that does not know boxes to tick shows their signs.
  'mc:Ignorable': 'w14',
}
