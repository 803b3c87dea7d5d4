import fc from 'fast-check'
import { AppError } from '../../../src/domain/errors'
import { searchFields } from '../../../src/domain/search/fields'
import {
  leavesOf,
  parseSearch,
  positiveTerms,
  type SearchNode,
  searchLimits,
} from '../../../src/domain/search/query'

/** The tree in short: words as they are, `"phrases"`, `be*`, `not(…)`, `and(…)`, `or(…)`, `field:value`. */
function shown(node: SearchNode): string {
  switch (node.type) {
    case 'word':
      return node.word
    case 'phrase':
      return `"${node.words.join(' ')}"`
    case 'prefix':
      return `${node.prefix}*`
    case 'field':
      return `${node.field}:${node.value}`
    case 'not':
      return `not(${shown(node.node)})`
    default:
      return `${node.type}(${node.nodes.map(shown).join(', ')})`
  }
}

function refused(text: string): { message: string; column: unknown } {
  try {
    parseSearch(text)
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_USER_INPUT')
      return { message: error.message, column: error.extensions.column }
    throw error
  }
  throw new Error(`\`${text}\` was read`)
}

describe('A query', () => {
  it.each([
    ['Patrushev', 'patrushev'],
    ['security council', 'and(security, council)'],
    ['security AND council', 'and(security, council)'],
    ['"Security Council"', '"security council"'],
    ['"security"', 'security'],
    ['visit -Jakarta', 'and(visit, not(jakarta))'],
    ['visit -"strategic trust" -date:2021', 'and(visit, not("strategic trust"), not(date:2021))'],
    ['Russia OR Moscow visit', 'or(russia, and(moscow, visit))'],
    ['(Russia OR Moscow) visit', 'and(or(russia, moscow), visit)'],
    ['visit -(Russia OR Moscow)', 'and(visit, not(or(russia, moscow)))'],
    ['((a1 b1))', 'and(a1, b1)'],
    ['indones*', 'indones*'],
    ['al-Sisi', '"al sisi"'],
    ["Indonesia's", 'indonesia'],
    ["O'Neil", 'oneil'],
    ['Erdoğan', 'erdogan'],
    ['U.S. envoy', 'and(us, envoy)'],
    ['the visit of Lavrov', 'and(visit, lavrov)'],
    ['visit – Lavrov & -', 'and(visit, lavrov)'],
    ['kind:"courtesy call"', 'kind:COURTESY_CALL'],
    ['kind:mou status:Signed', 'and(kind:MOU, status:SIGNED)'],
    ['type:meetings', 'type:MEETING'],
    ['country:indonesian', 'country:ID'],
    ['COUNTRY:ru', 'country:RU'],
    ['party:"European Union"', 'party:European Union'],
    ['date:2021-12 before:2021-12-14', 'and(date:2021-12, before:2021-12-14)'],
    ['official:Marsudi', 'official:Marsudi'],
    ['"12:30" 12:30', 'and("12 30", "12 30")'],
  ])('%s is read as %s', (text, tree) => {
    expect(shown(parseSearch(text))).toBe(tree)
  })

  it.each([
    ['', 1, 'at least one word'],
    ['or and', 1, 'at least one word'],
    ['the of', 1, 'at least one word'],
    ['visit "Lavrov', 7, 'not closed'],
    ['visit (Lavrov', 7, 'bracket is not closed'],
    ['visit Lavrov)', 13, 'never opened'],
    ['visit OR', 7, 'two conditions'],
    ['visit OR OR Lavrov', 7, 'two conditions'],
    ['visit foo:bar', 7, 'there are type, kind, status'],
    ['visit kind:', 7, 'kind:courtesy_call'],
    ['kind:feast', 6, 'one of courtesy_call, bilateral'],
    ['country:Atlantis', 9, 'ISO 3166-1'],
    ['date:yesterday', 6, '2021-12-14'],
    ['date:2021-02-30', 6, '2021-12-14'],
    ['visit i*', 7, '2 letters'],
    ['in*donesia', 3, 'at the end of a word'],
    ['-Lavrov', 1, 'what must not be there'],
    ['visit OR -Lavrov', 1, 'what must not be there'],
    ['official:"x', 10, 'not closed'],
    ['headline:the', 10, 'tells something'],
  ])('%j is refused at column %d', (text, column, words) => {
    const { message, column: found } = refused(text)

    expect(found).toBe(column)
    expect(message).toContain(`column ${column}: `)
    expect(message).toContain(words)
  })

  it('keeps its limits, and says which was passed', () => {
    const terms = Array.from({ length: searchLimits.terms + 1 }, (_, at) => `w${at}`).join(' ')
    const deep = searchLimits.nesting + 1

    expect(() => parseSearch('x'.repeat(searchLimits.length + 1))).toThrow(/at most 500 characters/)
    expect(refused(terms).message).toContain('32 terms')
    expect(refused(`${'('.repeat(deep)}a1${')'.repeat(deep)}`).message).toContain('12 deep')
  })

  it('takes each field with the value of its example', () => {
    for (const [field, value] of Object.entries(searchFields))
      expect(leavesOf(parseSearch(`${field}:${value}`))).toMatchObject([{ type: 'field', field }])
  })

  it('counts as positive what must or can be there, and not what must not', () => {
    const terms = positiveTerms(
      parseSearch('visit (Russia OR "Red Square") -Jakarta headline:talks kind:mou'),
    )

    expect(terms.map(shown)).toEqual(['visit', 'russia', '"red square"', 'talks'])
  })

  it('is read, or refused with a column inside it, whatever it is', () => {
    const pieces = fc.constantFrom('(', ')', '"', '-', 'OR ', 'AND ', '*', ':', 'kind:', 'date:2021', ' ')
    const text = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 30 })
      .map((parts) => parts.join(''))

    fc.assert(
      fc.property(text, (query) => {
        let column: unknown = null
        try {
          const node = parseSearch(query)
          expect(leavesOf(node).length).toBeGreaterThan(0)
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          column = error.extensions.column ?? 1
          expect(error.code).toBe('BAD_USER_INPUT')
        }
        expect(column === null || (Number(column) >= 1 && Number(column) <= query.length + 1)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
