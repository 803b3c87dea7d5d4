import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, validate } from 'graphql'
import { parametersOf, toVariables } from '../../web/graphiql/gallery/parameters'
import { findQuestions, type Question, toQuestion, toQuestions } from '../../web/graphiql/gallery/questions'
import { schema } from './answer'

const folder = join(__dirname, '..', '..', 'examples', 'queries')
const stored = toQuestions(
  Object.fromEntries(
    readdirSync(folder).map((name) => [`/queries/${name}`, readFileSync(join(folder, name), 'utf8')]),
  ),
)

describe.each(stored.map((question) => ({ name: question.name, question })))(
  'The question $name',
  ({ question }) => {
    it('says what it is, and is valid', () => {
      expect(question.title).not.toBe(question.name)
      expect(question.prose).not.toBe('')
      expect(validate(schema, parse(question.query))).toEqual([])
    })

    it('has a form that gives back its variables', () => {
      const parameters = parametersOf(question, schema)
      const texts = Object.fromEntries(parameters.map(({ name, initial }) => [name, initial]))
      const { variables, wrong } = toVariables(parameters, texts)

      expect(wrong).toEqual([])
      expect(variables).toMatchObject(question.variables)
      expect(
        Object.keys(question.variables).filter((name) => !parameters.some((each) => each.name === name)),
      ).toEqual([])
    })
  },
)

describe('A file of a question', () => {
  it('begins with its title, then its prose', () => {
    const question = toQuestion(
      'a',
      '# The title\n# Some words\n# and more.\nquery A { a } # not this\n',
      '{"x": 1}',
    )

    expect(question).toMatchObject({ title: 'The title', prose: 'Some words and more.', variables: { x: 1 } })
  })

  it('without comments has its name for a title', () => {
    expect(toQuestion('who-met', '{ a }', null)).toMatchObject({ title: 'who-met', prose: '', variables: {} })
  })

  it('is found by words of its name, title and prose, whatever their case', () => {
    const questions = [
      toQuestion('who-met', '# Whom they MET\n# in Jakarta\n{ a }', null),
      toQuestion('b', '{ b }', null),
    ]

    expect(findQuestions(questions, 'jakarta met').map(({ name }) => name)).toEqual(['who-met'])
    expect(findQuestions(questions, ' ')).toHaveLength(2)
    expect(findQuestions(questions, 'nothing')).toEqual([])
  })
})

describe('The form of a question', () => {
  const question: Question = {
    name: 'q',
    title: 'Q',
    prose: '',
    query: `query Q($slug: String!, $first: Int = 20, $kinds: [MeetingKind!], $match: DateMatch, $filter: MeetingFilter, $isNull: Boolean, $during: EDTF) {
      official(by: { slug: $slug }) { name }
    }`,
    variables: { slug: 'joko-widodo', kinds: ['CALL', 'SUMMIT'] },
  }
  const parameters = parametersOf(question, schema)

  it('has a field of its kind for each variable', () => {
    expect(
      parameters.map(({ name, label, kind, initial, isRequired }) => [
        name,
        label,
        kind,
        initial,
        isRequired,
      ]),
    ).toEqual([
      ['slug', 'Slug', 'TEXT', 'joko-widodo', true],
      ['first', 'First', 'WHOLE', '20', false],
      ['kinds', 'Kinds', 'LIST', 'CALL, SUMMIT', false],
      ['match', 'Match', 'CHOICE', '', false],
      ['filter', 'Filter', 'JSON', '', false],
      ['isNull', 'Is null', 'SWITCH', '', false],
      ['during', 'During', 'TEXT', '', false],
    ])
    expect(parameters[3]?.choices).toEqual(['POSSIBLY', 'CERTAINLY'])
  })

  it('gives variables of their types, leaving out what is empty', () => {
    const texts = {
      slug: ' a ',
      first: '5',
      kinds: 'CALL,, SUMMIT ',
      match: '',
      filter: '{"not": {}}',
      isNull: 'false',
    }

    expect(toVariables(parameters, texts)).toEqual({
      variables: { slug: 'a', first: 5, kinds: ['CALL', 'SUMMIT'], filter: { not: {} }, isNull: false },
      wrong: [],
    })
  })

  it('names what is missing or of another type', () => {
    expect(toVariables(parameters, { first: '1.5', filter: '{', isNull: 'maybe' }).wrong).toEqual([
      'slug',
      'first',
      'filter',
      'isNull',
    ])
  })
})
