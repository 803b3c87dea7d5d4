import { analyseText } from '../support/analyseText'

const officialForms = (text: string) =>
  analyseText(text).officials.map(({ name, forms }) => ({ name, forms }))

describe('A surname with a particle', () => {
  const full = 'European Commission President Marta von der Aue met Malaysian Foreign Minister Ahmad Kadir.'

  it.each([
    ['at the head of a sentence', `${full} Von der Aue smiled.`],
    ['before its full name', `Von der Aue came early. ${full}`],
    ['with every word in capitals', `${full} VON DER AUE IN OSLO was the title.`],
    ['with a capital in each word', `${full} Later Von Der Aue left.`],
    ['in the possessive', `${full} Von der Aue's office confirmed it.`],
    ['in the curly possessive', `${full} Von der Aue’s office confirmed it.`],
    ['behind an office', `${full} Commission President Von der Aue agreed.`],
    ['behind a short office', `${full} EU chief Von der Aue agreed.`],
    ['in small letters', `${full} President von der Aue agreed.`],
    ['as an item of a list', `${full}\n- Von der Aue: trade`],
    ['without its particle', `${full} Aue agreed.`],
  ])('is the same person %s', (_case, text) => {
    expect(officialForms(text).map(({ name }) => name)).toEqual(['Marta von der Aue', 'Ahmad Kadir'])
  })

  it.each([
    ['Piet De Klaver', 'De Klaver'],
    ['Herman Van Oss', 'Van Oss'],
    ['Omar Al-Masri', 'Al-Masri'],
    ['Khalid bin Hamad', 'Bin Hamad'],
    ['Nasser El Amrani', 'El Amrani'],
    ['Luigi Di Rossi', 'Di Rossi'],
    ['Jan ten Have', 'Ten Have'],
    ['Habib Ben Salem', 'Ben Salem'],
    ['Tony de la Brum', 'De la Brum'],
  ])('joins %s and %s', (name, surname) => {
    const text = `${surname} arrived first. Foreign Minister ${name} spoke in Oslo. ${surname} agreed.`

    expect(officialForms(text)).toEqual([{ name, forms: expect.arrayContaining([surname]) }])
  })

  it('is not every given name that looks like a particle', () => {
    const text = 'Foreign Minister Le Van Minh met Defence Secretary Ben Carter. Minh and Carter agreed.'

    expect(officialForms(text).map(({ name }) => name)).toEqual(['Le Van Minh', 'Ben Carter'])
  })
})
