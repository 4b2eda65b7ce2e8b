const MINUTE = 60_000

/**
 * On the slide of a break: the time of return stands where the line was. It is of the last start;
 * nobody is called back early, so it is a whole minute. Nothing happens on other slides.
 */
export function startPause(slide: HTMLElement, said: HTMLElement): void {
  const back = slide.querySelector<HTMLElement>('.back')
  const clock = back?.querySelector('.clock')
  if (!back || !clock) return
  const end = Date.now() + Number(back.dataset.minutes) * MINUTE
  clock.textContent = timeOfDay(new Date(Math.ceil(end / MINUTE) * MINUTE))
  slide.classList.add('running')
  said.textContent = back.textContent
}

/** As the documents write it: "09:05". */
function timeOfDay(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
