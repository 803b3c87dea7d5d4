import { encode } from 'iconv-lite'
import { binarySignatures, decodeBytes } from '../../../src/extract/read/decode'
import { readOne, reasonOf } from './read'

const text =
  'Ministers meet in Høyvík\n\nForeign minister Þórdís Gylfadóttir said “we are neighbours” – and smiled at Tobias Billström, who had come by sea.'

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), encode(text, 'utf-16le')])],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), encode(text, 'utf-16be')])],
    ['UTF-16 LE', encode(text, 'utf-16le')],
    ['UTF-16 BE', encode(text, 'utf-16be')],
    ['Windows-1252', encode(text, 'windows-1252')],
  ])('reads %s', (_name, bytes) => {
    expect(readOne(bytes).text).toBe(text)
  })

  it('believes a page that declares its encoding', () => {
    const html = `<html><head><meta charset="windows-1251"><title>Москва</title></head><body><article><h1>Москва</h1><p>${'Министр иностранных дел встретился с послом. '.repeat(9)}</p></article></body></html>`

    expect(readOne(encode(html, 'windows-1251')).text).toContain('Министр иностранных дел')
  })

  it('rejects damaged UTF-8 instead of showing it as another alphabet', () => {
    const bytes = Buffer.from(text)
    bytes[bytes.indexOf('Þ') + 1] = 0x20

    expect(decodeBytes(bytes)).toMatchObject({
      reason: 'ENCODING',
      message: expect.stringContaining('offset'),
    })
  })

  it('rejects half a character of UTF-16', () => {
    expect(decodeBytes(Buffer.from([0xff, 0xfe, 0x41]))).toMatchObject({ reason: 'ENCODING' })
  })

  it.each(binarySignatures)('rejects a $name file', ({ bytes }) => {
    expect(reasonOf(Buffer.concat([Buffer.from(bytes), Buffer.from('some text after it')]))).toBe('BINARY')
  })

  it('rejects NUL bytes and control characters', () => {
    expect(reasonOf(Buffer.from('Minister\0s meet'))).toBe('BINARY')
    expect(reasonOf(Buffer.from(`Ministers meet ${'\u0001'.repeat(99)}`))).toBe('BINARY')
  })

  it('rejects more than 4 MB', () => {
    expect(reasonOf(Buffer.alloc(4 * 1024 * 1024 + 1, 'a'))).toBe('TOO_LARGE')
  })
})
