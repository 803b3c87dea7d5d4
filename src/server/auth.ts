import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '../domain/errors'

export type Role = 'EDITOR' | 'IMPORTER'

/** A bearer token that is let in, known by its SHA-256 in hex. */
export interface KnownToken {
  readonly role: Role
  readonly sha256: string
}

/** The role of the `Authorization` header's token; null without a header. A token that is not known is refused. */
export type Authenticate = (authorization: string | undefined) => Role | null

/** With no tokens configured there is nothing to prove: a header is ignored and mutations stay off. */
export function authenticator(tokens: readonly KnownToken[]): Authenticate {
  const known = tokens.map(({ role, sha256 }) => ({ role, digest: Buffer.from(sha256, 'hex') }))
  return (authorization) => {
    if (authorization === undefined || known.length === 0) return null
    const token = bearer.exec(authorization)?.[1]
    if (token === undefined)
      throw new AppError('UNAUTHENTICATED', 'Expected `Authorization: Bearer <token>`.')
    const digest = createHash('sha256').update(token).digest()
    // All of them are compared, so that the time taken tells nothing.
    const roles = known.flatMap((each) => (timingSafeEqual(each.digest, digest) ? [each.role] : []))
    const [role] = roles.includes('EDITOR') ? (['EDITOR'] as const) : roles
    if (role === undefined) throw new AppError('UNAUTHENTICATED', 'The token is not known.')
    return role
  }
}

/** Whether a header would be let in; never an error. */
export function isKnown(authenticate: Authenticate, authorization: string | undefined): boolean {
  try {
    return authenticate(authorization) !== null
  } catch {
    return false
  }
}

const bearer = /^Bearer ([\x21-\x7e]{1,512})$/i
