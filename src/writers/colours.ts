/** The colours of those who have no brand, in the light and in the dark. */

export type ColourToken = keyof typeof colours
/** sRGB as `#rrggbb`. */
export type Colours = Readonly<Record<ColourToken, string>>

/** Contrast on paper is at least 4.5 for all that carries text but `accent`, `mid` aside. */
export const colours = {
  ink: '#17232B',
  muted: '#4E5D66',
  /** Writing lines, empty boxes, outlines. */
  line: '#7B8A92',
  /** Table hairlines: carries no meaning. */
  rule: '#C3CCD0',
  /** Behind what is read aloud. */
  tint: '#F3F6F6',
  /** Behind prompts and boundaries. */
  warm: '#FFF4DF',
  /** What pages are made of. */
  paper: '#FFFFFF',
  primary: '#0B4A56',
  /** Text on the primary colour. */
  onPrimary: '#FFFFFF',
  /** Never text or a thin line on white: 2.1. */
  accent: '#F0A43A',
  onAccent: '#17232B',
  /** The accent as a line on white: 3.3. */
  accentLine: '#C97A10',
  mid: '#3D7581',
  onMid: '#FFFFFF',
  pale: '#D2DCDF',
  onPale: '#17232B',
  dimmed: '#DDE4E6',
  /** All together, as a piece of the bar. */
  together: '#0B4A56',
  onTogether: '#FFFFFF',
  slideTitle: '#0B4A56',
  /** What stands over it. */
  slideKicker: '#4E5D66',
  /** The ground of covers, bands and title slides, and what stands on it. */
  field: '#0B4A56',
  onField: '#FFFFFF',
  onFieldKicker: '#F0A43A',
  /** Lines of a drawing: of the first round, and of the others. */
  onFieldBright: '#F0A43A',
  onFieldFaint: '#3D7581',
  /** These five mean the same under every brand. */
  say: '#05287F',
  ask: '#82145F',
  do: '#176847',
  show: '#AD540A',
  handOver: '#8C1C13',
}

/** Not black: in a dark room white text glows on it. Fields are what they are in the light. */
export const dark: Colours = {
  ...colours,
  ink: '#F2F5F4',
  muted: '#B4C2C8',
  rule: '#3A4C56',
  tint: '#1B2D36',
  warm: '#2A2D2A',
  paper: '#0E1B22',
  primary: '#A9E3F1',
  onPrimary: '#0E1B22',
  accentLine: '#F0A43A',
  onMid: '#F2F5F4',
  pale: '#094955',
  onPale: '#F2F5F4',
  dimmed: '#22353D',
  together: '#A9E3F1',
  onTogether: '#0E1B22',
  slideTitle: '#A9E3F1',
  slideKicker: '#B4C2C8',
  say: '#99BCFF',
  ask: '#FF9CD5',
  do: '#80CBA5',
  show: '#FFA671',
  handOver: '#FF8D7F',
}

/** Slides on a dark screen: words are white, and what leads the eye has the accent. */
export const darkSlides: Colours = {
  ...dark,
  primary: '#F0A43A',
  onPrimary: '#17232B',
  mid: '#5D99A4',
  onMid: '#0E1B22',
  pale: '#4E5D66',
  together: '#F2F5F4',
  slideTitle: '#F2F5F4',
  slideKicker: '#F0A43A',
}
