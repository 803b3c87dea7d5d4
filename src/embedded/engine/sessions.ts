import type { Binary } from 'bson'
import { fail } from '../errors'
import type { Store } from './store/store'
import { beginTransaction, endTransaction, type Transaction } from './store/transaction'
import { type Doc, isNum } from './values'

export type Session = {
  readonly lsid: Doc
  /** The last number a transaction or a retryable write had. */
  number: bigint
  transaction: Transaction | null
  /** The answers to retryable writes of this number by command, for whoever asks again. */
  readonly answers: Map<string, Promise<unknown>>
  used: number
}
export type Sessions = Map<string, Session>

export const sessionKey = (lsid: Doc): string => (lsid.id as Binary).toString('hex')
export function sessionOf(sessions: Sessions, lsid: Doc): Session {
  const key = sessionKey(lsid)
  const found = sessions.get(key) ?? { lsid, number: -1n, transaction: null, answers: new Map(), used: 0 }
  found.used = Date.now()
  sessions.set(key, found)
  return found
}
export function endSession(sessions: Sessions, key: string): void {
  const session = sessions.get(key)
  if (session?.transaction) endTransaction(session.transaction, 'aborted')
  sessions.delete(key)
}

const toNumber = (v: unknown): bigint =>
  isNum(v) ? BigInt(Number(v)) : fail('TypeMismatch', 'txnNumber must be a number')

/** Whether the number is new to the session; whatever was open under an older one is aborted. */
function advance(session: Session, number: bigint): void {
  if (number === session.number) return
  if (number < session.number)
    fail(
      'TransactionTooOld',
      `Cannot use txnNumber ${number}: the session has already used ${session.number}`,
    )
  if (session.transaction) endTransaction(session.transaction, 'aborted')
  session.transaction = null
  session.answers.clear()
  session.number = number
}
/** The session's transaction as the command names it. */
export function transactionFor(store: Store, session: Session, body: Doc): Transaction {
  const number = toNumber(body.txnNumber)
  if (body.startTransaction === true) {
    if (number === session.number) fail(117, `Transaction ${number} has already been started`)
    advance(session, number)
    session.transaction = beginTransaction(store, number, session.lsid)
  }
  const found = session.transaction
  if (!found || found.number !== number)
    return fail(
      'NoSuchTransaction',
      `Given transaction number ${number} does not match any in-progress transactions. The active transaction number is ${found?.number ?? -1}`,
      { errorLabels: ['TransientTransactionError'] },
    )
  found.used = Date.now()
  return found
}
/** Answers a retryable write once: who asks again gets the same answer. */
export function answerOnce<T>(session: Session, body: Doc, name: string, run: () => Promise<T>): Promise<T> {
  advance(session, toNumber(body.txnNumber))
  const known = session.answers.get(name) as Promise<T> | undefined
  if (known) return known
  const answer = run()
  session.answers.set(name, answer)
  answer.catch(() => session.answers.delete(name))
  return answer
}
