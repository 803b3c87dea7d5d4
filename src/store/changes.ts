import type { Change } from '../domain/model'
import { type ChangeDoc, toChangeDoc } from './documents'
import { type WriteTarget, writeDocs } from './writeDocs'

/** Adds to the log; the changes are numbered on from the position taken. */
export async function appendChanges(target: WriteTarget, changes: readonly Change[]): Promise<void> {
  const docs = { insert: changes.map(toChangeDoc), replace: [], remove: [] }
  await writeDocs<ChangeDoc>(target, 'changes', docs, () => 600)
}
