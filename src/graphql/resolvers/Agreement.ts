import { childList } from '../lists'
import { participantsOf } from '../participants'
import { toParty } from '../parties'
import { reportedAgreement, saidOf, servedDate } from '../reported'
import { storedList } from '../shape'
import type { AgreementResolvers } from '../types.generated'

/** Only what the stored agreement does not hold as it is served. */
export const Agreement: AgreementResolvers = {
  ...reportedAgreement,
  signatories: (agreement, _args, context, info) => {
    const parts = storedList(agreement.signatories, 'signatories')
    return participantsOf(agreement, { field: 'signatories', parts }, context, info)
  },
  parties: ({ parties }) => storedList(parties, 'parties').flatMap((party) => toParty(party) ?? []),
  date: (agreement) => servedDate(agreement, agreement.date),
  actions: (agreement) =>
    storedList(agreement.actions, 'actions').map(({ kind, date }) => {
      const said = saidOf(agreement, 'actions', `${kind} ${date?.edtf ?? ''}`.trim())
      return { kind, date: date && { ...date, evidence: said }, said }
    }),
  reports: childList('articles', 'agreementId', ({ id }) => id),
}
