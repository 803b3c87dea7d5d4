import { aggregate } from './aggregate'
import { collMod, create, drop, dropDatabase, listCollections, listDatabases } from './collections'
import type { Command } from './command'
import { count } from './count'
import { deleteCommand } from './delete'
import { distinct } from './distinct'
import { explain } from './explain'
import { find } from './find'
import { findAndModify } from './findAndModify'
import { getMore } from './getMore'
import { createIndexes, dropIndexes, listIndexes } from './indexes'
import { insert } from './insert'
import { killCursors } from './killCursors'
import * as server from './server'
import * as sessions from './sessions'
import { update } from './update'

/** Every command by its name on the wire. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    ...server,
    ...sessions,
    aggregate,
    buildinfo: server.buildInfo,
    collMod,
    count,
    create,
    createIndexes,
    delete: deleteCommand,
    distinct,
    drop,
    dropDatabase,
    dropIndexes,
    explain,
    find,
    findAndModify,
    findandmodify: findAndModify,
    getMore,
    insert,
    isMaster: server.hello,
    ismaster: server.hello,
    killCursors,
    listCollections,
    listDatabases,
    listIndexes,
    update,
  }),
)
/** What may be run in a transaction. */
export const inTransaction: ReadonlySet<string> = new Set(
  `abortTransaction aggregate commitTransaction delete distinct find findAndModify findandmodify getMore insert
  killCursors update`.split(/\s+/),
)
/** What MongoDB has and this endpoint leaves out: refused by name, while other names are unknown. */
export const refusedCommands: ReadonlySet<string> = new Set(
  `applyOps authenticate bulkWrite cloneCollectionAsCapped collStats compact configureFailPoint convertToCapped
  createRole createSearchIndexes createUser currentOp dataSize dbHash dropAllUsersFromDatabase dropRole dropSearchIndex
  dropUser enableSharding filemd5 fsync getnonce grantRolesToUser hostInfo killAllSessions killOp listCommands
  listSearchIndexes logRotate logout mapReduce mapreduce moveChunk planCacheClear profile reIndex renameCollection
  replSetGetConfig replSetInitiate replSetReconfig replSetStepDown rolesInfo saslContinue saslStart setFeatureCompatibilityVersion
  setParameter shardCollection shutdown split top updateSearchIndex updateUser usersInfo validate`.split(
    /\s+/,
  ),
)
