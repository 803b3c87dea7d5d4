import type { GraphQLResolveInfo } from 'graphql'
import { countryByCode } from '../domain/countries'
import { enumLabel, timeLabel } from '../domain/labels'
import { countryCodeOf, isOrganizationId } from '../domain/parties'
import { type Dimension, partiesOfPair } from '../store/statistics/dimensions'
import type { Context } from './context'
import type { NodeParent } from './parents'

type Valued = { readonly dimension: Pick<Dimension, 'of' | 'unit'>; readonly value: string }

/** The ids of what a value stands for; none where it stands for itself. */
function idsOf({ dimension, value }: Valued): string[] {
  if (dimension.of === 'OFFICIAL' || dimension.of === 'PARTY') return [value]
  if (dimension.of === 'COUNTRY') return [`cty_${value}`]
  return dimension.of === 'PARTY_PAIR' ? partiesOfPair(value) : []
}

/** What a value stands for: an official, a country, a body, or two of them. */
export async function objectsOf(
  valued: Valued,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodeParent[]> {
  const objects = await Promise.all(idsOf(valued).map((id) => objectOf(id, context, info)))
  return objects.filter((object) => object !== null)
}

async function objectOf(
  id: string,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<NodeParent | null> {
  const code = countryCodeOf(id)
  if (code !== null) return countryByCode(code)
  if (!isOrganizationId(id)) return loaders.officials(info).one(id)
  const name = await loaders.organizationNames.load(id)
  return name === null ? null : { id, name }
}

async function partyName(id: string, { loaders }: Context): Promise<string> {
  const code = countryCodeOf(id)
  if (code !== null) return countryByCode(code)?.name ?? code
  return (await loaders.organizationNames.load(id)) ?? id
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** A value in words. */
export async function labelOf(valued: Valued, context: Context, info: GraphQLResolveInfo): Promise<string> {
  const { dimension, value } = valued
  switch (dimension.of) {
    case 'TIME':
      return dimension.unit ? timeLabel(dimension.unit, value) : value
    case 'ENUM':
      return enumLabel(value)
    case 'OFFICIAL':
      return (await context.loaders.officials(info).one(value))?.name ?? value
    case 'PARTY':
    case 'PARTY_PAIR':
      return (await Promise.all(idsOf(valued).map((id) => partyName(id, context)))).join(' and ')
    case 'COUNTRY':
      return countryByCode(value)?.name ?? value
    case 'LANGUAGE':
      return languageName(value)
    case 'TEXT':
      return value
  }
}
