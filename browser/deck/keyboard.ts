import type { Actions } from './actions.ts'
import type { Page } from './page.ts'
import type { Show } from './show.ts'

type Action = keyof Actions

/** Keys that mean the same in every view. */
const ALWAYS: Readonly<Record<string, Action>> = {
  f: 'full-screen',
  n: 'notes',
  b: 'start-break',
  '?': 'keys',
  Escape: 'pages',
}

/** Keys that move a page that scrolls, and turn slides where one is shown at a time. */
const TURNING: Readonly<Record<string, Action>> = {
  ' ': 'next',
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

export function listenToKeys(page: Page, show: Show, actions: Actions): void {
  const [forward, backward] = page.isRightToLeft
    ? ['ArrowLeft', 'ArrowRight']
    : ['ArrowRight', 'ArrowLeft']
  let number = ''
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || page.keys.open) return
    const key = keyOf(event)
    const typed = number
    number = /^\d$/.test(key) ? typed + key : ''
    if (/^(?: |Enter)$/.test(key) && typed === '' && isControl(event.target)) return
    const action = actionOf(key)
    if (key === 'Enter' && typed !== '') show.goTo(`slide-${Number(typed)}`)
    else if (action) actions[action]()
    else return
    event.preventDefault()
  })

  function actionOf(key: string): Action | undefined {
    if (key === forward) return 'next'
    if (key === backward) return 'previous'
    if (key === 'Enter') return 'present'
    return ALWAYS[key] ?? (show.view === 'pages' ? undefined : TURNING[key])
  }
}

/** A letter is where it is on a Latin keyboard, whatever the alphabet. */
function keyOf({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter && !/^[\x20-\x7f]$/.test(key)) return letter.toLowerCase()
  return key.length === 1 ? key.toLowerCase() : key
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, summary') !== null
}
