import type { Delivery } from '../deliveries.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, Stop } from '../exit.ts'
import type { Format } from '../render/formats.ts'
import { type Order, produce } from '../render/produce.ts'
import type { Output } from '../write.ts'

/**
 * The facilitator guide of a new program, so that its author has something to hold. Where the PDF
 * engine is not installed, it is a page for the browser.
 */
export async function firstGuide(
  files: DiskFiles,
  delivery: Delivery,
  print: Pick<Order, 'paper' | 'engine'>,
): Promise<Output[]> {
  const guideAs = async (format: Format) =>
    await produce(
      {
        deliveries: [delivery],
        documents: new Map([['guide', [format]]]),
        detail: 'script',
        ...print,
      },
      files,
    )
  try {
    return (await guideAs('pdf')).outputs
  } catch (error) {
    if (error instanceof Stop && error.code === EXIT.output) return (await guideAs('html')).outputs
    throw error
  }
}
