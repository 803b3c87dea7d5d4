import { commands, inTransaction, refusedCommands } from './commands'
import { type Command, type Context, type Endpoint, type Reply } from './commands/command'
import { answerOnce, sessionOf, transactionFor } from './engine/sessions'
import { endTransaction } from './engine/store/transaction'
import { type Doc, firstKey, isDoc, isNum, isString } from './engine/values'
import { fail, unsupported, WireError } from './errors'
import type { Message } from './wire/message'

const retryable = new Set(['insert', 'update', 'delete', 'findAndModify', 'findandmodify'])
const readConcerns = new Set(['local', 'majority', 'available', 'linearizable', 'snapshot'])

/** Runs one message's command. */
export async function dispatch(
  endpoint: Endpoint,
  message: Message,
  connection: Context['connection'],
): Promise<Reply> {
  const { body, db, documents } = message
  const name = firstKey(body) ?? ''
  const command = commands.get(name)
  if (!command)
    return refusedCommands.has(name)
      ? unsupported(`The command ${name}`)
      : fail('CommandNotFound', `no such command: '${name}'`)
  endpoint.counts.set(name, (endpoint.counts.get(name) ?? 0) + 1)
  checkConcerns(body)
  const session = isDoc(body.lsid) ? sessionOf(endpoint.sessions, body.lsid) : null
  const context = { endpoint, store: endpoint.store, db, documents, session, transaction: null, connection }
  if (!isNum(body.txnNumber) || !session) return command(body, context)
  if (body.autocommit === false) return runInTransaction(command, body, { ...context, session })
  if (!retryable.has(name)) fail(50768, `The command ${name} can't be a retryable write`)
  return answerOnce(session, body, name, async () => command(body, context))
}
async function runInTransaction(command: Command, body: Doc, context: Context): Promise<Reply> {
  const name = firstKey(body) ?? ''
  const { session, store } = context
  if (!session) return fail('InvalidOptions', 'a transaction needs a session')
  if (!inTransaction.has(name))
    fail('OperationNotSupportedInTransaction', `Cannot run '${name}' in a multi-document transaction.`)
  const transaction = transactionFor(store, session, body)
  if (name === 'commitTransaction' || name === 'abortTransaction') {
    if (transaction.state === 'aborted')
      fail('NoSuchTransaction', `Transaction ${transaction.number} has been aborted.`, transient)
    return command(body, context)
  }
  if (transaction.state !== 'active')
    fail('NoSuchTransaction', `Transaction ${transaction.number} is no longer in progress.`, transient)
  try {
    return await command(body, { ...context, transaction })
  } catch (error) {
    endTransaction(transaction, 'aborted')
    throw error
  }
}
const transient = { errorLabels: ['TransientTransactionError'] }

// on one machine all that is answered is committed, on disk and the latest: concerns are checked, then met
function checkConcerns({ readConcern, writeConcern, apiVersion }: Doc): void {
  if (isDoc(readConcern)) {
    const { level = 'local', atClusterTime } = readConcern
    if (!isString(level) || !readConcerns.has(level)) fail('FailedToParse', 'Unknown read concern level')
    if (atClusterTime !== undefined) unsupported('A read at an earlier cluster time (atClusterTime)')
  }
  if (isDoc(writeConcern) && isNum(writeConcern.w) && Number(writeConcern.w) > 1)
    fail(100, 'Not enough data-bearing nodes: the embedded store is a replica set of one')
  if (apiVersion !== undefined && apiVersion !== '1') fail(322, 'API version must be "1"')
}

/** An error as the reply says it; what is no WireError is a fault of ours, and its cause stays here. */
export function errorReply(error: unknown): Doc {
  if (!(error instanceof WireError))
    return {
      ok: 0,
      code: 1,
      codeName: 'InternalError',
      errmsg: `Internal error: ${error instanceof Error ? error.message : String(error)}`,
    }
  return { ok: 0, errmsg: error.message, code: error.code, codeName: error.codeName, ...error.extra }
}
