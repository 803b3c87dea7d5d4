import { useState } from 'react'
import { Link } from 'wouter'
import { useWidth } from '../../shared/charts/useWidth'
import { type CountryCount, WorldMap } from '../../shared/charts/WorldMap'
import { BoardPlacesDocument } from '../../shared/documents.generated'
import { strings } from '../../shared/strings'
import { useBoard } from './BoardContext'
import { meetingFilter } from './filters'
import { Tile } from './Tile'

const words = strings.board
/** The list under the map. */
const mostPlaces = 8

/** Where meetings take place. */
export function PlacesTile() {
  const { filters } = useBoard()
  return (
    <Tile
      title={words.places}
      empty={words.noPlaces}
      document={BoardPlacesDocument}
      variables={{ filter: meetingFilter(filters) }}
      isEmpty={({ meetingStats }) => meetingStats.buckets.length === 0}
      toTable={({ meetingStats: { buckets } }) => ({
        head: [words.code, words.country, words.count],
        rows: buckets.map(({ keys: [key], count }) => [key?.value ?? '', key?.label ?? '', count]),
      })}
    >
      {({ meetingStats: { buckets } }) => (
        <Places
          places={buckets.map(({ keys: [key], count }) => ({
            code: key?.value ?? '',
            name: key?.label ?? '',
            count,
          }))}
        />
      )}
    </Tile>
  )
}

function Places({ places }: { readonly places: readonly (CountryCount & { readonly name: string })[] }) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const [active, setActive] = useState<string | null>(null)
  return (
    <div ref={ref}>
      {width > 0 && (
        <WorldMap
          counts={places}
          width={width}
          label={words.mapLabel(places.length)}
          inWords={words.meetings}
          active={active}
        />
      )}
      <ol className="ranking" aria-label={words.countries}>
        {places.slice(0, mostPlaces).map(({ code, name, count }) => (
          <li key={code} onMouseEnter={() => setActive(code)} onMouseLeave={() => setActive(null)}>
            <Link href={`/countries/${code}`} onFocus={() => setActive(code)} onBlur={() => setActive(null)}>
              {name}
            </Link>
            <span className="muted">{words.meetings(count)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
