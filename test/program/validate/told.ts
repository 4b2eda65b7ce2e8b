import type { Place } from '../../../src/diagnostics/place.ts'
import { SourceText } from '../../../src/diagnostics/place.ts'
import { kindOf, validate } from '../../../src/program/validate/validate.ts'
import { parse } from '../../../src/source/parse.ts'
import { Places } from '../../../src/source/places.ts'

/** A finding as a test compares it: where, what is underlined, and the words. */
export interface Said {
  at: string
  id: string
  message: string
  try: string | undefined
  also: string[]
}

/** What validation says of a text; fails when it cannot be read as YAML. */
export function said(text: string): Said[] {
  const places = new Places()
  const { value, diagnostics } = parse(new SourceText('main.yaml', text), places)
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics.map((one) => one.message)))
  return validate(value, kindOf(value) ?? 'program', places).map((diagnostic) => ({
    at: marked(diagnostic.places[0]?.place),
    id: diagnostic.id,
    message: diagnostic.message,
    try: diagnostic.try,
    also: diagnostic.places.slice(1).map(({ place, label }) => `${marked(place)} ${label ?? ''}`),
  }))
}

/** The only thing that is said. */
export function onlySaid(text: string): Said {
  const [first, ...others] = said(text)
  if (!first || others.length > 0) throw new Error(JSON.stringify([first, ...others], null, 1))
  return first
}

/** A program that is right but for what is put into it: lines of the root, and of an activity. */
export function program({
  root = '',
  activity = '',
}: {
  root?: string
  activity?: string
}): string {
  return `social-learn: 1
title: Asking for help
participants:
  min: 6
  max: 12
${lines(root, 0)}sessions:
  - title: First meeting
    duration: 60m
    activities:
      - type: discussion
        title: What helped
        duration: 60m
${lines(activity, 8)}`
}

function lines(text: string, indent: number): string {
  const blank = ' '.repeat(indent)
  return text === '' ? '' : `${blank}${text.trim().replaceAll('\n', `\n${blank}`)}\n`
}

function marked(place: Place | undefined): string {
  if (!place) return 'nowhere'
  const { line, column } = place.source.position(place.start)
  return `${line}:${column} ${place.source.text.slice(place.start, place.end)}`
}
