/** What docs/errors.md says of a code: what stands below `### CODE`, up to the next heading, without links to other pages. */
export function sectionOf(page: string, code: string): string {
  const section = page.split(/^#{2,3} /m).find((each) => each.startsWith(`${code}\n`))
  return section?.slice(code.length).trim().replace(relativeLink, '$1') ?? ''
}

const relativeLink = /\[([^\]]{1,200})\]\((?!https?:)[^)\s]{1,200}\)/g
