import type { OfficeClass } from '../domain/data/officeClasses'
import { organizationId } from '../domain/ids'
import type { OfficialMention } from '../domain/model'
import { officeClass } from '../domain/offices'
import { fullNameKeys, type NameUnits, nameUnits, partialNameKeys } from '../domain/values/personName'
import { byKeys, byLevels, dropShared, type Identity } from './identity'

/** For whom a person acts: `ID`, `org_nato`; empty where the text does not say. */
const affiliationOf = ({ country, organization }: OfficialMention): string =>
  country?.value ?? (organization ? organizationId(organization.value) : '')

interface Frame {
  readonly affiliation: string
  readonly office: OfficeClass | ''
}

/** What one word of a name is known by, most particular first: `retno|ID|foreign`, `retno|ID|`. */
function levelsOf(unit: string, { affiliation, office }: Frame): string[] {
  if (affiliation === '') return office === '' ? [] : [`${unit}||${office}`]
  const general = `${unit}|${affiliation}|`
  return office === '' ? [general] : [`${general}${office}`, general]
}

function hintsOf(unit: string, frame: Frame): string[] {
  const levels = levelsOf(unit, frame)
  return frame.affiliation && frame.office ? [...levels, `${unit}||${frame.office}`] : levels
}

/** A body has few people of one name; a state has many, and needs the office besides. */
function partialKeys(name: NameUnits, { affiliation, office }: Frame): string[] {
  if (affiliation === '') return []
  const isBody = affiliation.startsWith('org_')
  return partialNameKeys(name).flatMap(({ key, needsOffice }) => {
    if (isBody || !needsOffice) return [`q:${key}|${affiliation}`]
    return office === '' ? [] : [`q:${key}|${affiliation}|${office}`]
  })
}

function identityOf(mention: OfficialMention): Identity {
  const names = [...new Set([mention.name, ...mention.forms])].map(nameUnits)
  const full = names.filter(({ units }) => units.length > 1)
  const title = mention.offices[0]?.value.title ?? null
  const frame: Frame = { affiliation: affiliationOf(mention), office: officeClass(title)?.class ?? '' }
  if (full.length === 0) {
    const unit = names[0]?.units[0] ?? ''
    const levels = levelsOf(unit, frame)
    return byLevels(levels.length > 0 ? levels : [`${unit}||`], levels.at(-1) ?? null)
  }
  const units = new Set(names.flatMap((name) => name.units))
  const keys = full.flatMap((name) => [...fullNameKeys(name), ...partialKeys(name, frame)])
  return byKeys(
    keys,
    [...units].flatMap((unit) => hintsOf(unit, frame)),
  )
}

/**
 * The identities of an article's officials. Names alone decide: a country that a text gets wrong must become a
 * discrepancy, not a second person. A key that two people of one text share is dropped for both, unless that leaves
 * one of them without any.
 */
export function officialIdentities(mentions: readonly OfficialMention[]): Identity[] {
  return dropShared(mentions.map(identityOf), ({ keys }) => [...new Set(keys)])
}
