import { slideSizes } from '../../tree/slide-page.ts'
import type { SymbolName, TimeBar } from '../../tree/tree.ts'
import { dataUri } from '../logo.ts'
import { symbolPicture } from '../raster/pictures.ts'
import { barKinds } from '../theme.ts'
import { type Box, type Face, paint, placed } from './deck.ts'
import { run, setting, textBox } from './text.ts'

/** Side of a symbol in pixels, whatever its size on the slide. */
const SYMBOL = 192

/** A symbol, as decoration: the words beside it are the text. */
export function symbol(face: Face, name: SymbolName, box: Box, ink = face.strong): void {
  const { colours } = face.theme
  const picture = symbolPicture(
    name,
    {
      ink: colours[ink],
      ground: colours[face.ground],
      mirrored: face.meta.direction === 'rtl',
    },
    SYMBOL,
  )
  image(face, picture, box)
}

/** Decoration, unless it says something. */
export function image(
  face: Face,
  picture: Uint8Array,
  box: Box,
  { name, words }: { name: string; words: string } = { name: '', words: '' },
): void {
  face.slide.addImage({
    data: dataUri('png', picture).slice('data:'.length),
    ...placed(box, face.meta),
    objectName: face.named(words ? name : 'Decoration'),
    altText: words,
  })
}

/** A session or a method as pieces that are as wide as they are long; `words` say the same. */
export function bar(face: Face, pieces: TimeBar['pieces'], words: string, box: Box): void {
  const shapes: string[] = []
  const named = (name: string) => {
    shapes.push(face.named(name))
    return shapes.at(-1) as string
  }
  drawPieces({ ...face, named }, pieces, box)
  face.groups.push({ name: face.named('Bar'), words, box, shapes })
}

function drawPieces(face: Face, pieces: TimeBar['pieces'], box: Box): void {
  const total = pieces.reduce((sum, { minutes }) => sum + minutes, 0) || 1
  let x = box.x
  for (const { kind, minutes, label } of pieces) {
    const width = (minutes / total) * box.width
    const { fill, text } = barKinds[kind]
    const piece = { ...box, x, width: Math.max(width - GAP, 1) }
    textBox(face, 'Piece', [run(label, face, { bold: true, color: paint(text, face) })], piece, {
      ...setting(face, slideSizes.piece),
      shape: 'rect' as never,
      align: 'center',
      valign: 'middle',
      wrap: false,
      ...(fill
        ? { fill: { color: paint(fill, face) } }
        : { line: { color: paint('line', face), width: 1 } }),
    })
    if (kind === 'break' && label === '' && piece.width > 24)
      symbol(face, 'break', {
        x: x + piece.width / 2 - 10,
        y: box.y + box.height / 2 - 10,
        width: 20,
        height: 20,
      })
    x += width
  }
}

const GAP = 2
