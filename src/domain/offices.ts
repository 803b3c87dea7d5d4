import { type OfficeClass, officeRules } from './data/officeClasses'

/** The class of an office by its title, and its rank among a party's offices, the highest lowest; null where unknown. */
export function officeClass(title: string | null): { class: OfficeClass; rank: number } | null {
  const rule = title === null ? undefined : officeRules.find(({ pattern }) => pattern.test(title))
  return rule ? { class: rule.class, rank: rule.rank } : null
}
