import type { Network } from './network'

/** A network with the names of its members. */
export interface NamedNetwork extends Network {
  readonly labels: ReadonlyMap<string, string>
}

export const graphFormats = ['gexf', 'graphml'] as const
export type GraphFormat = (typeof graphFormats)[number]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
/** What XML 1.0 has no place for, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const outlawed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g
const loneLow = /(^|[^\ud800-\udbff])[\udc00-\udfff]/g
const special = /[&<>"']/g

/** Text as it may stand in XML, in an attribute or between tags. */
export const escapeXml = (text: string): string =>
  text
    .replace(outlawed, '')
    .replace(loneLow, '$1')
    .replace(special, (letter) => entities[letter] ?? letter)

const attribute = (value: string | number): string => escapeXml(String(value))

/** GEXF 1.3, which Gephi reads: https://gexf.net/1.3/ */
export function toGexf({ members, ties, labels }: NamedNetwork): string {
  const nodes = members.map(
    ({ id, weight, degree }) =>
      `      <node id="${attribute(id)}" label="${attribute(labels.get(id) ?? id)}"><attvalues><attvalue for="meetings" value="${weight}"/><attvalue for="degree" value="${degree}"/></attvalues></node>`,
  )
  const edges = ties.map(({ source, target, weight, meetings, evidenceCount, lastMet }, at) => {
    const last = lastMet ? `<attvalue for="lastMet" value="${attribute(lastMet.edtf)}"/>` : ''
    return `      <edge id="${at}" source="${attribute(source)}" target="${attribute(target)}" weight="${weight}"><attvalues><attvalue for="meetings" value="${meetings}"/><attvalue for="evidenceCount" value="${evidenceCount}"/>${last}</attvalues></edge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta>
    <creator>Communiqué</creator>
    <description>Who met whom</description>
  </meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node">
      <attribute id="meetings" title="meetings" type="integer"/>
      <attribute id="degree" title="degree" type="integer"/>
    </attributes>
    <attributes class="edge">
      <attribute id="meetings" title="meetings" type="integer"/>
      <attribute id="evidenceCount" title="evidenceCount" type="integer"/>
      <attribute id="lastMet" title="lastMet" type="string"/>
    </attributes>
    <nodes>
${nodes.join('\n')}
    </nodes>
    <edges>
${edges.join('\n')}
    </edges>
  </graph>
</gexf>
`
}

const data = (key: string, value: string | number): string => `<data key="${key}">${attribute(value)}</data>`

/** GraphML, which yEd, NetworkX, igraph and Cytoscape read: http://graphml.graphdrawing.org/ */
export function toGraphml({ members, ties, labels }: NamedNetwork): string {
  const nodes = members.map(
    ({ id, weight, degree }) =>
      `    <node id="${attribute(id)}">${data('label', labels.get(id) ?? id)}${data('nodeMeetings', weight)}${data('degree', degree)}</node>`,
  )
  const edges = ties.map(
    ({ source, target, weight, meetings, evidenceCount, lastMet }, at) =>
      `    <edge id="e${at}" source="${attribute(source)}" target="${attribute(target)}">${data('weight', weight)}${data('meetings', meetings)}${data('evidenceCount', evidenceCount)}${lastMet ? data('lastMet', lastMet.edtf) : ''}</edge>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="nodeMeetings" for="node" attr.name="meetings" attr.type="int"/>
  <key id="degree" for="node" attr.name="degree" attr.type="int"/>
  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
  <key id="meetings" for="edge" attr.name="meetings" attr.type="int"/>
  <key id="evidenceCount" for="edge" attr.name="evidenceCount" attr.type="int"/>
  <key id="lastMet" for="edge" attr.name="lastMet" attr.type="string"/>
  <graph id="network" edgedefault="undirected">
${nodes.join('\n')}
${edges.join('\n')}
  </graph>
</graphml>
`
}
