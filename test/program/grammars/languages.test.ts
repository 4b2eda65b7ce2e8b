import { describe, expect, it } from 'vitest'
import { readLanguage } from '../../../src/program/grammars/languages.ts'

describe('the code of a language', () => {
  it.each([
    ['en', 'en'],
    [' de ', 'de'],
    ['pt-br', 'pt-BR'],
    ['ZH-hans', 'zh-Hans'],
    ['no', 'no'],
    ['la', 'la'],
  ])('%s is %s', (text, code) => {
    expect(readLanguage(text)).toEqual({ ok: true, value: code })
  })

  it.each([
    ['de_DE', 'Write `de-DE`.'],
    ['German', 'Write `de`.'],
    ['Deutsch', 'Write `de`.'],
    ['日本語', 'Write `ja`.'],
    ['xx', 'Write a code such as `en`, `de` or `pt-BR`.'],
    ['xx_yy', 'Write a code such as `en`, `de` or `pt-BR`.'],
    ['English (UK)', 'Write a code such as `en`, `de` or `pt-BR`.'],
  ])('%s is none', (text, way) => {
    expect(readLanguage(text)).toEqual({
      ok: false,
      message: `"${text}" is no code of a language.`,
      try: way,
    })
  })
})
