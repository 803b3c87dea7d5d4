/** What can speak for the state that a person acts for where no words say it. */
export type StateClue = keyof typeof weights

const weights = {
  placeBehind: 2,
  leadingPlace: 1.6,
  ownDateline: 1.6,
  paragraphCapital: 0.7,
  nearestBefore: 1,
  subjectState: 1,
  subjectBefore: 1.1,
  nameBefore: 1,
  nameBehind: 0.9,
  capitalBefore: -0.6,
  capitalBehind: 0.8,
  seat: 0.5,
  officeBefore: -0.9,
  officeBehind: 0.2,
  paragraphPlace: 1.4,
  labelBefore: 1.5,
  share: 1,
  home: 0.7,
  issuer: 2,
  joinedOfficial: 1.5,
  joinedNext: 0.9,
  metOfficial: -0.9,
  stateOpposite: -3,
  hostOfVisit: 2.2,
  hostThere: 2,
  whereHost: 2.5,
  guestIn: -3.5,
  sideBefore: 2.1,
  describedBy: 2.5,
  seatBefore: 1.7,
  unnamedHolder: 3,
  leftOver: 4,
  withHim: 2.8,
  ofPronoun: 1.1,
  accompanied: 2.1,
  topRepresented: 1,
  represented: 0.5,
  posted: 1,
  claimed: -3.3,
  nameFits: 2.4,
  nameForeign: -0.9,
  nameStrange: -1.9,
}

/** How much each clue counts, as logarithms of odds; fitted on the tuning part of the corpus, see docs/extraction.md. */
export const stateWeights: Readonly<Record<StateClue, number>> = weights

/** What speaks for no state at all, on the same scale. */
export const NO_STATE = 0.4

/** The probability from which a state is given rather than none. */
export const CERTAIN_ENOUGH = 0.28
