/** Sets that are joined one by one; `find` gives the node that stands for a node's set. */
export function disjointSets(): { find(node: string): string; join(a: string, b: string): void } {
  const parents = new Map<string, string>()
  const find = (node: string): string => {
    let root = node
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    for (let at = node; at !== root; ) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const join = (a: string, b: string): void => {
    const [first, second] = [find(a), find(b)]
    if (first !== second) parents.set(second, first)
  }
  return { find, join }
}
