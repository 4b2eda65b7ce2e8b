/** What to say of colours that could not stay as they were given: each with what was measured. */

/** `measured`: its least contrast with the grounds that text stands on. */
export function darkened(given: string, used: string, measured: number): string {
  return `Text in ${given} would have a contrast of ${figure(measured)}, and needs 4.5: text and tiles have ${used} instead. Covers keep the colour itself.`
}

export function moved(given: string, used: string, withInk: number, withPaper: number): string {
  const why =
    withInk < 4.5
      ? `the text on it has a contrast of ${figure(withInk)}, and needs 4.5`
      : withPaper < 1.3
        ? `it has a contrast of ${figure(withPaper)} with paper, and is not seen under 1.3`
        : 'in grey it is as dark as the primary colour'
  return `The accent ${given} is ${used} in documents: ${why}.`
}

export function plainKicker(accent: string, field: string, measured: number): string {
  return `The accent ${accent} has a contrast of ${figure(measured)} with ${field}, and small words need 4.5: on covers they have the colour of the title.`
}

export function red(primary: string, difference: number): string {
  return `${primary} is near the red of "Hand over" (a difference of ${Math.round(difference)}; 25 is easily seen): tell your team that its sign is the triangle and the words, not the colour.`
}

/** `family`: one whose files we were not given. */
export function onlyNamed(family: string): string {
  return `The font "${family}" is only named in Word, PowerPoint and HTML files, and shows where it is installed; the PDF has Source Sans 3. To have it there, put its files beside the brand and name them under \`fonts\` with \`source: file\`.`
}

export const noWords =
  'The logo has no words for those who do not see it: give it `alt`, or the brand a `name`.'

export const noPng =
  'Word and PowerPoint files have no logo: for them, put the same as PNG beside it, under the same name.'

export function unused(paths: readonly string[]): string {
  return `Not used in documents: ${paths.join(', ')}.`
}

/** Rounded down, so that a figure that falls short never reads as enough. */
function figure(measured: number): string {
  return (Math.floor(measured * 10) / 10).toFixed(1)
}
