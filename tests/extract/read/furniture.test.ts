import { cpuMs } from '../../support/cpu'
import { partLines, readOne } from './read'

const story = `Fiji, Palau Ministers Meet in Suva
12 March 2023 09:30
Suva: Fiji's Foreign Minister Mere Vakatale met her Palauan counterpart Tomas Remeliik on Monday to speak of fishing.

Both agreed to meet again in April, the ministry said in a note on Monday evening.`

const roles = (text: string) => partLines(readOne(text)).map((line) => line.slice(0, line.indexOf(':')))

describe('The furniture of a page', () => {
  it.each([
    'Share Button',
    'Share this article',
    'Home > News > World',
    '| About Us | Privacy Policy | Terms of Use |',
    'Facebook Twitter WhatsApp',
    'Read: Palau president to visit Suva, says Remeliik',
    'Related stories',
    'We use cookies to make this page better. Accept all.',
    'Powered by Islands Press :: all rights reserved',
    'Your email address will not be published. Required fields are marked *',
    'Category: News',
    'Read 160 times',
    'Back to top',
    '© 2023 Suva Daily',
    'Copy the link below and share it with your friends',
  ])('is no part of the article: %s', (line) => {
    expect(partLines(readOne(`${story}\n\n${line}`)).join('\n')).not.toContain(line)
    expect(readOne(`${story}\n\n${line}`).text).toContain(line)
  })

  it.each([
    'All news',
    'Go to home page',
    'The White House',
    'Office of the Press Secretary',
    'Ministry of Foreign Affairs',
    'Tuesday, March 14',
    'News story',
    '© 2023 Suva Daily',
    'Home > Press > 2023',
  ])('is no headline: %s', (line) => {
    expect(partLines(readOne(`${line}\n\n${story}`))).toContain(
      'HEADLINE: Fiji, Palau Ministers Meet in Suva',
    )
  })

  it('ends where readers begin to write', () => {
    const lines = partLines(
      readOne(
        `${story}\n\nComments (2)\n\nJone Rabuka | 3 days ago\nThe President of Nauru met my uncle, I think.`,
      ),
    )

    expect(lines.join('\n')).not.toMatch(/Rabuka|uncle/)
  })

  it('keeps sentences that begin as furniture does', () => {
    expect(
      roles(
        `${story}\n\nRead together, the two notes say that Palau wants more ships. Share prices did not move.`,
      ),
    ).toEqual(['HEADLINE', 'BYLINE', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH'])
  })

  it('takes no time that grows faster than a line', () => {
    const long = 'Home > '.repeat(20_000)

    const before = cpuMs()
    readOne(`${story}\n\n${long}`)

    expect(cpuMs() - before).toBeLessThan(2000)
  })
})

describe('A page without a headline', () => {
  it('begins with its first paragraph', () => {
    const text = `Fiji's Foreign Minister Mere Vakatale met her Palauan counterpart Tomas Remeliik in Suva on Monday to speak of fishing, ships and the next round of talks. Both agreed to meet again.

They will sign an accord in April, the ministry said.`

    expect(roles(text)).toEqual(['PARAGRAPH', 'PARAGRAPH'])
  })

  it('may begin with a dateline', () => {
    const text = `SUVA, March 13 (Pacific Wire) — Fiji's Foreign Minister Mere Vakatale met her Palauan counterpart Tomas Remeliik on Monday to speak of fishing, of ships and of the next round of talks.

They will sign an accord in April, the ministry said.`

    expect(roles(text)).toEqual(['PARAGRAPH', 'PARAGRAPH'])
  })
})
