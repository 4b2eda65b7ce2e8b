/**
 * The PDF engine in a thread of its own, so that it loads its fonts while programs are read, and
 * sets one document while the next is built. JavaScript, since Node starts threads from a file as
 * it is. `typst-engine.ts` says what goes in and out.
 */
import { parentPort, workerData } from 'node:worker_threads'

const compiler = await start()
parentPort.on('message', ({ source, ua }) => parentPort.postMessage(answer(source, ua)))

async function start() {
  try {
    const { NodeCompiler } = await import(workerData.engine)
    const { workspace, fontsFolder } = workerData
    const made = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fontsFolder] }] })
    // What the first document would have to wait for: the engine's own library and the fonts.
    made.compile({ mainFileContent: `#set text(font: "${workerData.warmWith}")\n= A *b* _c_` })
    return made
  } catch {
    return undefined
  }
}

function answer(source, ua) {
  if (!compiler) return { absent: true }
  const compiled = compiler.compile({ mainFileContent: source })
  if (!compiled.result) return { refused: JSON.stringify(compiled.takeError()?.shortDiagnostics) }
  try {
    const standard = ua ? { pdfStandard: 'ua-1' } : {}
    return { bytes: compiler.pdf(compiled.result, { creationTimestamp: 0, ...standard }) }
  } catch (error) {
    return { complaint: String(error) }
  }
}
