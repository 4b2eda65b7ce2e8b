import { describe, expect, it } from 'vitest'
import { rosterIn, saidOf } from './reading.ts'

describe('readRoster', () => {
  it('reads every column, with names of columns in English', () => {
    const { people, indexes } = rosterIn(
      'Name,E-mail,Team,Line manager,Office,Languages,In the room or on the call\n' +
        'Ada Lovelace,ada@example.com,Engines,Charles Babbage,Dublin,en/de,in person\n' +
        'Charles Babbage,,engines,,Tokyo,English,Remote\n',
    )
    expect(people[0]).toEqual({
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      team: 'Engines',
      manager: 'Charles Babbage',
      office: 'Dublin',
      languages: ['en', 'de'],
      place: 'room',
    })
    expect(indexes).toEqual({
      people: 2,
      teams: [0, 0],
      managers: [1, undefined],
      offices: [0, 1],
      officeNames: ['Dublin', 'Tokyo'],
      languages: [[0, 1], [2]],
      places: ['room', 'call'],
    })
  })

  it('reads them in German, with semicolons and first names of their own', () => {
    const { people, indexes } = rosterIn(
      'Vorname;Nachname;E-Mail-Adresse;Abteilung;Führungskraft;Standort;Sprache;Teilnahme\r\n' +
        'Ada;Lovelace;ada@example.com;Maschinen;"Babbage, Charles";Dublin;Deutsch;vor Ort\r\n' +
        'Charles;Babbage;;Maschinen;–;Wien;Deutsch und Englisch;online\r\n',
    )
    expect(people.map(({ name, place }) => [name, place])).toEqual([
      ['Ada Lovelace', 'room'],
      ['Charles Babbage', 'call'],
    ])
    expect(indexes.managers).toEqual([1, undefined])
    expect(indexes.languages).toEqual([[0], [0, 1]])
  })

  it('goes by what Excel is told', () => {
    const { people } = rosterIn('sep=;\r\nname;x-own\r\nAda, Countess;1,2,3\r\n')
    expect(people.map(({ name }) => name)).toEqual(['Ada, Countess'])
    expect(saidOf('sep=;\r\nname\r\nAda\r\n"Bo\r\n')).toEqual(['4:1 error quote-unclosed `"`'])
  })

  it('has no list for a column that is not there', () => {
    expect(rosterIn('name\nAda\nBo\n').indexes).toEqual({ people: 2, officeNames: [] })
  })

  it('leaves out what the author keeps in columns of their own', () => {
    const { people } = rosterIn('name,x-job,,team\nAda,Engineer,,A\n')
    expect(people).toMatchObject([{ name: 'Ada', team: 'A' }])
  })

  it.each([
    ['an empty file', '', ['1:1 error roster-empty ``']],
    ['blank lines alone', '\n\n , \n', ['1:1 error roster-empty ``']],
    ['nobody yet', 'name,team\n', ['1:1 warning roster-empty ``']],
    [
      'no names of columns',
      'Ada Smith,Bo Ek\nCy,Di\n',
      ['1:1 error roster-without-head `Ada Smith`'],
    ],
    ['no column of names', 'team,office\nA,B\n', ['1:1 error roster-without-names `team`']],
    ['a word for no column', 'name,manger\n', ['1:6 error unknown-column `manger`']],
    [
      'two columns for one',
      'name,team,dept,Department\n',
      ['1:11 error unknown-column `dept`', '1:16 error repeated-column `Department`'],
    ],
    [
      'what people need',
      'name,Dietary requirements,x-Allergien\n',
      [
        '1:6 error needs-in-roster `Dietary requirements`',
        '1:27 error needs-in-roster `x-Allergien`',
      ],
    ],
    ['nobody on a line', 'name,team\nAda,A\n,B\n', ['3:2 error name-missing `B`']],
    ['a first name alone', 'Vorname,Nachname\nAda,\n', ['2:1 error name-missing `Ada`']],
    ['a cell below no name', 'name,,team\nAda,,A\nBo,x,B\n', ['3:4 error cell-without-column `x`']],
    ['a cell too many', 'name,team\nLovelace, Ada, A\n', ['2:16 error cell-without-column `A`']],
    [
      'no address',
      'name,email\nAda,ada(at)example.com\nBo,<bo@example.com>\n',
      [
        '2:5 error not-an-address `ada(at)example.com`',
        '3:4 error not-an-address `<bo@example.com>`',
      ],
    ],
    ['neither room nor call', 'name,place\nAda,maybe\n', ['2:5 error place-unclear `maybe`']],
    ['one name twice', 'name\nAda\nBo\nADA\n', ['4:1 error person-twice `ADA`']],
    [
      'one name, one address',
      'name,email\nAda,ada@example.com\nAda,\n',
      ['3:1 error person-twice `Ada`'],
    ],
    [
      'one address twice',
      'name,email\nAda,a@example.com\nBo,A@example.com\n',
      ['3:4 error person-twice `A@example.com`'],
    ],
    ['two people of one name', 'name,email\nAda,a@example.com\nAda,b@example.com\n', []],
    [
      'a manager of that name',
      'name,email,manager\nAda,a@example.com,\nAda,b@example.com,Ada\n',
      ['3:19 error manager-unclear `Ada`'],
    ],
    [
      'their address',
      'name,email,manager\nAda,a@example.com,\nAda,b@example.com,a@example.com\n',
      [],
    ],
    ['a manager elsewhere', 'name,manager\nAda,Grace Hopper\n', []],
    [
      'a manager misspelt',
      'name,manager\nAda,Grace Hoper\nGrace Hopper,\n',
      ['2:5 warning manager-unknown `Grace Hoper`'],
    ],
    ['their own manager', 'name,manager\nAda,ada\n', ['2:5 error own-manager `ada`']],
    [
      'managers in a circle',
      'name,manager\nDi,Ada\nAda,Bo\nBo,Cy\nCy,Ada\n',
      ['3:5 error manager-circle `Bo`'],
    ],
    ['a quote that never closes', 'name,team\nAda,"A\nBo,B\n', ['2:5 error quote-unclosed `"`']],
    [
      'one that closes too late',
      'name,team\n"A,b",B\nAda,"A\nBo,"B"\n',
      ['3:5 error quote-unclosed `"`'],
    ],
    ['one in a cell', 'name;team\nAda;B\nAda "Countess" L;A\n', ['3:5 error quote-in-cell `"`']],
  ])('says where there is %s', (_, text, said) => {
    expect(saidOf(text)).toEqual(said)
  })
})
