import library from 'pptxgenjs'

/** Its types describe a CommonJS module, whose class is a field; what is imported is the class. */
export const PptxGenJS = library as unknown as typeof library.default

export type Deck = library.default
export type Slide = library.default.Slide
export type Run = library.default.TextProps
export type Look = library.default.TextPropsOptions
export type Placeholder = library.default.PlaceholderProps
