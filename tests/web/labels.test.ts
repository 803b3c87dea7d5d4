import * as fc from 'fast-check'
import { placeLabels } from '../../web/shared/charts/labels'

const node = fc.record({
  name: fc.string({ minLength: 1, maxLength: 20 }),
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  radius: fc.integer({ min: 4, max: 13 }),
})

describe('placeLabels', () => {
  it('puts a lone name below its circle, or beside it where the edge is near', () => {
    expect(placeLabels([{ name: 'Joko', x: 200, y: 100, radius: 5 }], 400)).toEqual([
      { dx: 0, dy: 14.5, anchor: 'middle' },
    ])
    expect(placeLabels([{ name: 'Joko', x: 5, y: 100, radius: 5 }], 400)).toEqual([
      { dx: 8, dy: 0, anchor: 'start' },
    ])
  })

  it('never lets labels cover each other or leave the picture', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 40 }), (nodes) => {
        const boxes = placeLabels(nodes, 400).flatMap((label, index) => {
          const at = nodes[index]
          if (!label || !at) return []
          const long = at.name.length * 6.2
          const left =
            at.x + label.dx - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? long : long / 2)
          return [{ left, right: left + long, top: at.y + label.dy - 6.5, bottom: at.y + label.dy + 6.5 }]
        })
        for (const [index, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.right).toBeLessThanOrEqual(400)
          for (const b of boxes.slice(index + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
        }
      }),
    )
  })

  it('gives the first ones theirs though a circle lies below', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => ({
      name: 'A',
      x: 100 + index * 3,
      y: 100,
      radius: 12,
    }))

    expect(placeLabels(crowd, 400)[0]).not.toBeNull()
  })
})
