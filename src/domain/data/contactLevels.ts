import type { OfficeClass } from './officeClasses'

/** How high officials stand, the highest first. */
export const contactLevels = ['HEAD', 'MINISTER', 'DEPUTY', 'ENVOY', 'OTHER'] as const
export type ContactLevel = (typeof contactLevels)[number]

/** The level at which the holder of an office meets others. */
export const levelOfClass: Readonly<Record<OfficeClass, ContactLevel>> = {
  monarch: 'HEAD',
  head: 'HEAD',
  vice: 'HEAD',
  body: 'HEAD',
  foreign: 'MINISTER',
  defense: 'MINISTER',
  security: 'MINISTER',
  minister: 'MINISTER',
  speaker: 'MINISTER',
  deputy: 'DEPUTY',
  envoy: 'ENVOY',
  regional: 'OTHER',
  legislator: 'OTHER',
  spokes: 'OTHER',
}
