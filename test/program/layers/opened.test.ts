import { expect, test } from 'vitest'
import { SourceText } from '../../../src/diagnostics/place.ts'
import { notFound, pathFrom } from '../../../src/program/layers/opened.ts'

const source = new SourceText('cohorts/dublin.yaml', '')
const naming = (name: string) => ({ name, place: { source, start: 0, end: 0 } })

test('a path is seen from the file that names it, unless it begins at the root', () => {
  expect(pathFrom(naming('../main.yaml'))).toBe('main.yaml')
  expect(pathFrom(naming('/team/./main.yaml'))).toBe('/team/main.yaml')
})

test('of a file that is not there it is said how its name has to be written', () => {
  const told = (name: string) => {
    const { message, places, try: way } = notFound(pathFrom(naming(name)), naming(name))
    return [message, places.length, way]
  }
  expect(told('..\\teams\\main.yaml')).toEqual([
    'There is no file "..\\teams\\main.yaml".',
    1,
    'Write `../teams/main.yaml`, with slashes.',
  ])
  expect(told('../main.yaml')).toEqual([
    'There is no file "../main.yaml".',
    1,
    'Write its path as it is seen from this file. This one leads to `main.yaml`.',
  ])
  expect(notFound('main.yaml')).toMatchObject({
    places: [],
    try: 'Check its name, and the folder that you are in.',
  })
})
