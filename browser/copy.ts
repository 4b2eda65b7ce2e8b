/**
 * What the buttons beside texts to copy do in a browser (`src/writers/html/message.ts`). Without it a
 * text is marked by hand.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('.message button')) {
  const message = button.closest('.message')
  const words = message?.querySelector<HTMLElement>('.words')
  const said = message?.querySelector<HTMLElement>('.said')
  if (!words || !said) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    for (const other of document.querySelectorAll('.message .said')) other.textContent = ''
    const isCopied = await copy(words, button.dataset.plain ?? '')
    said.textContent = (isCopied ? said.dataset.copied : said.dataset.marked) ?? ''
  })
}

/** Puts words on the clipboard, with their marks and without. What cannot be put there is marked. */
async function copy(words: HTMLElement, plain: string): Promise<boolean> {
  const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
  try {
    const item = { ...as('text/html', words.innerHTML), ...as('text/plain', plain) }
    await navigator.clipboard.write([new ClipboardItem(item)])
    return true
  } catch {
    getSelection()?.selectAllChildren(words)
    return document.execCommand('copy')
  }
}
