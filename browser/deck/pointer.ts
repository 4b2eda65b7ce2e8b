import type { Actions } from './actions.ts'
import type { Page } from './page.ts'
import type { Show } from './show.ts'

/** Part of the width at each side that turns the slide. */
const EDGE = 0.15
/** CSS pixels that a finger moves along to turn it. */
const SWIPE = 50
/** Milliseconds that the buttons are seen over a slide after the pointer came to rest. */
const AWAKE = 2500

export function listenToPointer(page: Page, show: Show, actions: Actions): void {
  const { root, main, isRightToLeft } = page

  document.addEventListener('click', ({ target, detail }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-does]')
    if (!button) return
    actions[button.dataset.does as keyof Actions]?.()
    // The space bar turns slides again, as after every other click.
    if (detail > 0) button.blur()
  })

  main.addEventListener('click', ({ target, clientX }) => {
    if (show.view !== 'show' || !(target instanceof Element)) return
    if (target.closest('a, button, input, label') || getSelection()?.isCollapsed === false) return
    const part = clientX / innerWidth
    if (part < EDGE) turn(-1)
    else if (part > 1 - EDGE) turn(1)
  })

  let from: Touch | undefined
  main.addEventListener(
    'touchstart',
    ({ touches }) => {
      from = touches.length === 1 ? touches[0] : undefined
    },
    { passive: true },
  )
  main.addEventListener('touchend', ({ changedTouches }) => {
    const to = changedTouches[0]
    // Who has zoomed in moves about in the slide.
    if (!from || !to || show.view === 'pages' || (visualViewport?.scale ?? 1) > 1.05) return
    const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY]
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 1 : -1)
  })

  let resting: ReturnType<typeof setTimeout> | undefined
  const wake = () => {
    root.classList.add('awake')
    clearTimeout(resting)
    resting = setTimeout(() => root.classList.remove('awake'), AWAKE)
  }
  for (const sign of ['pointermove', 'pointerdown'] as const)
    addEventListener(sign, wake, { passive: true })
  wake()

  /** To the side on the screen: 1 is what lies to the right. */
  function turn(side: 1 | -1): void {
    show.step(isRightToLeft ? (side === 1 ? -1 : 1) : side)
  }
}
