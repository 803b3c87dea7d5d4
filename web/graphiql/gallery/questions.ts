/** A stored question of `examples/queries`. */
export interface Question {
  /** The file's name without its ending. */
  readonly name: string
  readonly title: string
  /** What it answers and how, in prose. */
  readonly prose: string
  /** The whole file, comments included. */
  readonly query: string
  /** Values of its variables, as in the file beside. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** Reads a file: `# Title` first, then comment lines of prose, then the operation. */
export function toQuestion(name: string, query: string, variables: string | null): Question {
  const lines = query.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  const [title = name, ...prose] = lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => line.replace(/^#+ ?/, '').trim())
  return {
    name,
    title: title === '' ? name : title,
    prose: prose.join(' ').trim(),
    query,
    variables: variables === null ? {} : JSON.parse(variables),
  }
}

/** Questions of files by their paths, in the order of their names. */
export function toQuestions(files: Readonly<Record<string, string>>): Question[] {
  return Object.keys(files)
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => {
      const name = path.replace(/^.*\/|\.graphql$/g, '')
      return toQuestion(name, files[path] ?? '', files[path.replace(/\.graphql$/, '.json')] ?? null)
    })
}

/** The questions in whose name, title or prose every word of a search stands. */
export function findQuestions(questions: readonly Question[], search: string): Question[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return questions.filter(({ name, title, prose }) => {
    const text = `${name} ${title} ${prose}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
