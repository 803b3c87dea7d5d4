import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A stored question of `examples/queries`. */
export interface GalleryQuestion {
  /** The file's name without its ending. */
  readonly name: string
  readonly title: string
  readonly prose: string
  readonly source: string
  readonly variables: Readonly<Record<string, unknown>>
}

const jsonOrNothing = (path: string): Record<string, unknown> => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}

/** Every question of a folder, by name: `# Title`, comment lines of prose, then the operation. */
export function readQuestions(folder: string): GalleryQuestion[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length)
      const source = readFileSync(join(folder, file), 'utf8')
      const lines = source.split('\n')
      const comments = lines.slice(
        0,
        lines.findIndex((line) => !line.startsWith('#')),
      )
      const [title = name, ...prose] = comments.map((line) => line.replace(/^#\s*/, '').trim())
      return {
        name,
        title,
        prose: prose.join(' ').trim(),
        source,
        variables: jsonOrNothing(join(folder, `${name}.json`)),
      }
    })
}

/** The page of the gallery: every question with its answer. */
export function galleryPage(
  questions: readonly GalleryQuestion[],
  answers: ReadonlyMap<string, unknown>,
): string {
  const parts = questions.map(({ name, title, prose, source, variables }) => {
    const operation = source.slice(source.indexOf('\nquery') + 1).trimEnd()
    const given = Object.keys(variables).length > 0 ? `\nWith \`${JSON.stringify(variables)}\`:\n` : ''
    const answer = shortened(JSON.stringify(answers.get(name), null, 1))
    return `## ${title}\n${prose} \`examples/queries/${name}.graphql\`\n${given}\n\`\`\`graphql\n${operation}\n\`\`\`\n\n\`\`\`\n${answer}\n\`\`\`\n`
  })
  return `# The gallery: questions with their answers
${questions.length} questions of the kind that front-end teams, newsroom boards and data journalists ask, over the articles of \`examples/\`. They are in GraphiQL's gallery, each
with a form for its variables. \`tests/gallery/gallery.test.ts\` runs each against the answer in \`tests/gallery/answers\`, holds it to half of every limit and to its number of
store commands. \`npm run gallery -- --update\` writes answers and this page anew: look at what changed before you commit it.

${parts.join('\n')}`
}

/** The beginning of an answer: the whole is in the tests. */
function shortened(text: string): string {
  const lines = text.split('\n')
  const most = 24
  return lines.length <= most ? text : `${lines.slice(0, most).join('\n')}\n…`
}
