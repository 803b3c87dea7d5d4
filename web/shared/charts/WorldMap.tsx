import { geoEqualEarth, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { countries } from '../countries.generated'

const world = atlas as unknown as Topology<{ countries: GeometryCollection }>
const land = feature(world, world.objects.countries)
/** Radii in pixels. */
const largest = 24
const smallest = 4
/** So many fill the largest circle at the least: one alone is no large number. */
const many = 8
/** A smaller circle has no room for a number. */
const roomy = 9

/** How many of what is shown lie in a country. */
export interface CountryCount {
  /** ISO 3166-1 alpha-2; one that the map does not have is left out. */
  readonly code: string
  readonly count: number
}

interface WorldMapProps {
  readonly counts: readonly CountryCount[]
  /** Pixels. */
  readonly width: number
  /** What the picture shows, for whoever reads rather than looks. */
  readonly label: string
  /** How many, in words. */
  readonly inWords: (count: number) => string
  /** The code of the country that is looked at. */
  readonly active: string | null
}

/** The world with a circle a country, its area by how many. */
export function WorldMap({ counts, width, label, inWords, active }: WorldMapProps) {
  const height = Math.round(width * 0.49)
  const projection = useMemo(
    () => geoEqualEarth().fitSize([Math.max(1, width), Math.max(1, height)], { type: 'Sphere' }),
    [width, height],
  )
  const outlines = useMemo(() => {
    const path = geoPath(projection).digits(1)
    return land.features.map((each) => ({ id: String(each.id), d: path(each) ?? '' }))
  }, [projection])
  const most = Math.max(many, ...counts.map(({ count }) => count))
  const placed = counts.flatMap(({ code, count }) => {
    const country = countries[code]
    const at = country ? projection([country.longitude, country.latitude]) : null
    return country && at ? [{ code, count, name: country.name, number: country.number, at }] : []
  })
  const named = new Set(placed.map(({ number }) => number))
  if (width === 0) return null
  return (
    <svg
      className="map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {outlines.map(({ id, d }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: some outlines have no number; their order is fixed
        <path key={index} d={d} className={named.has(id) ? 'map-land map-land-named' : 'map-land'} />
      ))}
      {placed.map(({ code, name, count, at }) => {
        const radius = Math.max(smallest, largest * Math.sqrt(count / most))
        return (
          <g
            key={code}
            className={code === active ? 'map-place map-place-active' : 'map-place'}
            transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}
          >
            <circle r={radius.toFixed(1)}>
              <title>{`${name}: ${inWords(count)}`}</title>
            </circle>
            {radius > roomy && <text dy="0.35em">{count}</text>}
          </g>
        )
      })}
    </svg>
  )
}
