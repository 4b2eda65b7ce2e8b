import activityStyles from './activity.css?raw'
import barStyles from './bar.css?raw'
import baseStyles from './base.css?raw'
import boxStyles from './boxes.css?raw'
import cardStyles from './cards.css?raw'
import drawingStyles from './drawing.css?raw'
import openingStyles from './opening.css?raw'
import runOfShowStyles from './run-of-show.css?raw'
import tableStyles from './tables.css?raw'

/** How prose and blocks look, in pages and in a speaker's notes. */
export const blockStyles: readonly string[] = [
  baseStyles,
  drawingStyles,
  barStyles,
  openingStyles,
  tableStyles,
  runOfShowStyles,
  activityStyles,
  boxStyles,
  cardStyles,
]
