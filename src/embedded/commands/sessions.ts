import { randomBytes } from 'node:crypto'
import { Binary } from 'bson'
import { endSession, sessionKey } from '../engine/sessions'
import { write } from '../engine/store/store'
import { commitTransaction as commit, endTransaction } from '../engine/store/transaction'
import { isArray, isDoc, isNum } from '../engine/values'
import { fail } from '../errors'
import { ignored, isAny, readParams, required } from '../params'
import type { Command } from './command'

const commitParams = { commitTransaction: required(isNum), recoveryToken: ignored }
/** https://www.mongodb.com/docs/manual/reference/command/commitTransaction/ */
export const commitTransaction: Command = async (body, { store, session }) => {
  readParams(body, commitParams)
  const transaction =
    session?.transaction ?? fail('NoSuchTransaction', 'commitTransaction must be run within a transaction')
  if (transaction.state === 'committed') return {}
  try {
    if (transaction.steps.length) await write(store, () => commit(transaction), { alone: true })
    endTransaction(transaction, 'committed')
  } catch (error) {
    endTransaction(transaction, 'aborted')
    throw error
  }
  return {}
}

const abortParams = { abortTransaction: required(isNum), recoveryToken: ignored }
/** https://www.mongodb.com/docs/manual/reference/command/abortTransaction/ */
export const abortTransaction: Command = (body, { session }) => {
  readParams(body, abortParams)
  const transaction =
    session?.transaction ?? fail('NoSuchTransaction', 'abortTransaction must be run within a transaction')
  if (transaction.state === 'committed') fail('TransactionCommitted', 'Transaction has been committed')
  endTransaction(transaction, 'aborted')
  return {}
}

/** Gives a session's identifier to who has none of its own. */
export const startSession: Command = (body) => {
  readParams(body, { startSession: required(isAny) })
  return { id: { id: new Binary(randomBytes(16), 4) }, timeoutMinutes: 30 }
}
const endAll = (name: string): Command => {
  const params = { [name]: required(isArray) }
  return (body, { endpoint }) => {
    const list: unknown = readParams(body, params)[name]
    for (const lsid of isArray(list) ? list : [])
      if (isDoc(lsid)) endSession(endpoint.sessions, sessionKey(lsid))
    return {}
  }
}
/** https://www.mongodb.com/docs/manual/reference/command/endSessions/ */
export const endSessions = endAll('endSessions')
/** https://www.mongodb.com/docs/manual/reference/command/killSessions/ */
export const killSessions = endAll('killSessions')
/** Sessions that are used stay; there is no more to refresh. */
export const refreshSessions: Command = () => ({})
