import { officialsIn } from '../support/analyseText'
import { officialStyles } from './officialStyles'

describe('Officials in the words of many reports', () => {
  it.each(officialStyles.map(([text, ...expected]) => ({ text, expected })))(
    '$text',
    ({ text, expected }) => {
      expect(officialsIn(text)).toEqual(expected)
    },
  )
})
