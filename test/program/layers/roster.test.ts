import { describe, expect, it } from 'vitest'
import { readRoster } from '../../../src/program/layers/roster.ts'

describe('readRoster', () => {
  it.each([
    ['name,team\nAda,A\nBo,B\n', 2],
    ['name;team\r\nAda;A\r\n\r\n;;\r\nBo;B', 2],
    ['name,notes\nAda,"two\nlines"\nBo,\n', 2],
    ['name\n', undefined],
    ['', undefined],
  ])('counts the lines below the head of %j', (csv, people) => {
    expect(readRoster(csv)).toEqual({ people, managers: undefined })
  })

  it.each([
    ['name,manager\nAda,Cleo\nBo,Cleo\n', 0],
    ['name,manager\nAda,Cleo\nCleo,Dan\nBo,Ada\n', 2],
    ['Name;Line_Manager\r\nada lovelace;\r\nBo;Ada Lovelace\r\n', 1],
    ['id,name,"reports to"\n7,"Cleo, Dr",\n8,Bo,7\n', 1],
    ['name,manager\nAda,Ada\n', 0],
    ['name,manager\nAda,\n', 0],
  ])('counts who is the manager of another in %j', (csv, managers) => {
    expect(readRoster(csv).managers).toBe(managers)
  })
})
