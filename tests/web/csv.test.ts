import { toCsv } from '../../web/shared/csv'

const plain = { bom: false }

describe('toCsv', () => {
  it('ends each line with CRLF and quotes what has commas, quotes or breaks, as RFC 4180 says', () => {
    expect(
      toCsv(
        ['a', 'b "c"'],
        [
          ['x,y', 'two\nlines'],
          ['plain', null],
        ],
        plain,
      ),
    ).toBe('a,"b ""c"""\r\n"x,y","two\nlines"\r\nplain,\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
    'puts an apostrophe before text that a spreadsheet would run: %j',
    (text) => {
      expect(toCsv([text], [], plain)).toMatch(/^"?'/)
    },
  )

  it('leaves numbers and booleans as they are', () => {
    expect(toCsv(['n'], [[-5], [1.5], [true]], plain)).toBe('n\r\n-5\r\n1.5\r\ntrue\r\n')
  })

  it('begins with a byte order mark only where that is wanted', () => {
    expect(toCsv(['é'], [], { bom: true })).toBe('\uFEFFé\r\n')
    expect(toCsv(['é'], [], plain)).toBe('é\r\n')
  })
})
