import { useMemo, useState } from 'react'
import { useWidth } from '../../shared/charts/useWidth'
import { WorldMap } from '../../shared/charts/WorldMap'
import { Empty } from '../../shared/states'
import { strings } from '../../shared/strings'
import { placesOf } from '../shape/places'
import type { ListAnalysis } from './analysis'
import { Select } from './Select'

const words = strings.graphiql.map

/** Where the rows are: a circle a country, its area by how many. */
export function MapView({ analysis: { table, countries } }: { readonly analysis: ListAnalysis }) {
  const [chosen, setChosen] = useState('')
  const [active, setActive] = useState<string | null>(null)
  const column = countries.find(({ id }) => id === chosen) ?? countries[0]
  const places = useMemo(() => (column ? placesOf(table, column) : null), [table, column])
  const [ref, width] = useWidth<HTMLDivElement>()
  if (!places || !column) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="map-view" ref={ref} aria-label={strings.graphiql.results.MAP} tabIndex={0}>
      {countries.length > 1 && (
        <div className="view-tools">
          <Select
            label={words.by}
            value={column.id}
            options={countries.map(({ id, label }) => ({ value: id, label }))}
            onChange={setChosen}
          />
        </div>
      )}
      {places.counts.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneHelp}</p>
        </Empty>
      ) : (
        <>
          <WorldMap
            counts={places.counts.map(({ code, rows }) => ({ code, count: rows.length }))}
            width={width}
            label={words.label(places.counts.length)}
            inWords={words.rows}
            active={active}
          />
          <ol className="ranking" aria-label={words.countries}>
            {places.counts.map(({ code, name, rows }) => (
              <li key={code} onMouseEnter={() => setActive(code)} onMouseLeave={() => setActive(null)}>
                <a href={`/countries/${code}`} onFocus={() => setActive(code)} onBlur={() => setActive(null)}>
                  {name}
                </a>
                <span className="muted">{words.rows(rows.length)}</span>
              </li>
            ))}
          </ol>
          {places.elsewhere > 0 && <p className="muted small">{words.elsewhere(places.elsewhere)}</p>}
        </>
      )}
    </section>
  )
}
