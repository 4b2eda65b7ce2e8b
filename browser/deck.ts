/**
 * What a deck does in a browser. Without it the deck is
 * a page of slides to scroll through. `npm run generate` makes one text of it, whose hash is the
 * only script that the deck's policy allows.
 */
import { actionsOf } from './deck/actions.ts'
import { listenToKeys } from './deck/keyboard.ts'
import { pageOf } from './deck/page.ts'
import { listenToPointer } from './deck/pointer.ts'
import { listenToScroll } from './deck/scroll.ts'
import { Show } from './deck/show.ts'

const page = pageOf(document)
const show = new Show(page)
const actions = actionsOf(page, show)
const fromAddress = () => show.goTo(location.hash.slice(1))

for (const control of document.querySelectorAll<HTMLElement>('[data-does]')) control.hidden = false
page.controls.hidden = false
const fullScreen = page.controls.querySelector<HTMLElement>('[data-does="full-screen"]')
if (fullScreen) fullScreen.hidden = !document.fullscreenEnabled

listenToKeys(page, show, actions)
listenToPointer(page, show, actions)
listenToScroll(page, show)
addEventListener('hashchange', fromAddress)

const named = location.hash
show.look(page.hasNotes ? 'pages' : 'show')
show.go(0)
if (named) show.goTo(named.slice(1))
