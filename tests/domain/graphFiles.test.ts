import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { escapeXml, toGexf, toGraphml } from '../../src/domain/graphFiles'
import { networkOf } from '../../src/domain/network'

const network = {
  ...networkOf(
    [
      {
        members: ['cty_ID', 'cty_RU'],
        meetings: 2,
        evidenceCount: 5,
        lastMet: { from: '2021-12-13', edtf: '2021-12-13' },
      },
      { members: ['cty_ID', 'org_a'], meetings: 1, evidenceCount: 1, lastMet: null },
    ],
    { minWeight: 0, minMeetings: 1, order: 'HEAVIEST_FIRST', first: 10 },
  ),
  labels: new Map([
    ['cty_ID', 'Indonesia'],
    ['org_a', 'Tom & "Jerry" <Inc.>\u0001'],
  ]),
}
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true })

describe('toGexf', () => {
  it('is well-formed, and every edge joins two of its nodes', () => {
    const text = toGexf(network)

    expect(XMLValidator.validate(text)).toBe(true)
    const { graph } = parser.parse(text).gexf
    const ids = graph.nodes.node.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['cty_ID', 'cty_RU', 'org_a'])
    expect(graph.defaultedgetype).toBe('undirected')
    for (const edge of graph.edges.edge)
      expect(ids).toEqual(expect.arrayContaining([edge.source, edge.target]))
    expect(graph.edges.edge[0]).toMatchObject({ source: 'cty_ID', target: 'cty_RU', weight: '2' })
  })

  it('declares every attribute that it uses', () => {
    const text = toGexf(network)
    const declared = [...text.matchAll(/<attribute id="(\w+)"/g)].map(([, id]) => id)
    const used = [...text.matchAll(/<attvalue for="(\w+)"/g)].map(([, id]) => id)

    expect(declared).toEqual(expect.arrayContaining([...new Set(used)]))
  })
})

describe('toGraphml', () => {
  it('is well-formed, with a key declared for each value', () => {
    const text = toGraphml(network)

    expect(XMLValidator.validate(text)).toBe(true)
    const { graphml } = parser.parse(text)
    const declared = graphml.key.map(({ id, for: of }: { id: string; for: string }) => `${of} ${id}`)
    const used = (of: 'node' | 'edge') =>
      graphml.graph[of].flatMap(({ data }: { data: { key: string }[] }) =>
        data.map(({ key }) => `${of} ${key}`),
      )
    expect(declared).toEqual(expect.arrayContaining([...used('node'), ...used('edge')]))
    expect(graphml.graph.edgedefault).toBe('undirected')
  })

  it('gives names as they are', () => {
    const { graphml } = parser.parse(toGraphml(network))

    expect(graphml.graph.node[2].data[0]['#text']).toBe('Tom & "Jerry" <Inc.>')
  })
})

it('escapeXml leaves nothing that XML has no place for', () => {
  expect(escapeXml('a\u0000b\ud800c\udc00d😀<>&\'"')).toBe('abcd😀&lt;&gt;&amp;&apos;&quot;')
})
