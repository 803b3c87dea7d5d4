/** A circle that has a name. */
export interface Named {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Where a name stands, from the middle of its circle, and which of its ends is there. */
export interface Label {
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A label's height, the width of a letter, and the room to its circle: pixels. */
const height = 13
const letter = 6.2
const gap = 3
/** The first so many have their label even where it covers a circle. */
const sure = 8

/** Labels that cover no other, and no circle but for the first few; null where there is no room. Earlier ones come first. */
export function placeLabels(nodes: readonly Named[], width: number): (Label | null)[] {
  const circles = nodes.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }))
  const labels: Box[] = []
  return nodes.map((node, index) => {
    const choices = placesOf(node)
      .map((label) => ({ label, box: boxOf(node, label) }))
      .filter(
        ({ box }) => box.left >= 0 && box.right <= width && !labels.some((other) => overlaps(box, other)),
      )
      .map((choice) => ({
        ...choice,
        covered: circles.filter((circle) => overlaps(choice.box, circle)).length,
      }))
      .sort((a, b) => a.covered - b.covered)
    const [best] = choices
    if (!best || (best.covered > 0 && index >= sure)) return null
    labels.push(best.box)
    return best.label
  })
}

/** Below, above, right, left: what is better comes first. */
const placesOf = ({ radius }: Named): Label[] => [
  { dx: 0, dy: radius + gap + height / 2, anchor: 'middle' },
  { dx: 0, dy: -radius - gap - height / 2, anchor: 'middle' },
  { dx: radius + gap, dy: 0, anchor: 'start' },
  { dx: -radius - gap, dy: 0, anchor: 'end' },
]

function boxOf({ name, x, y }: Named, { dx, dy, anchor }: Label): Box {
  const long = name.length * letter
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? long : long / 2)
  return { left, right: left + long, top: y + dy - height / 2, bottom: y + dy + height / 2 }
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
