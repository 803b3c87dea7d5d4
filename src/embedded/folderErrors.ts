/** Why a data folder can't be served. */
export type FolderCode =
  | 'FOLDER_DAMAGED'
  | 'FOLDER_FOREIGN'
  | 'FOLDER_READ_ONLY'
  | 'FOLDER_FULL'
  | 'FOLDER_BUSY'
  | 'FOLDER_UNUSABLE'
  | 'ADDRESS_IN_USE'

/** What `openEmbedded` throws; the message names the folder and what to do. */
export class EmbeddedError extends Error {
  readonly code: FolderCode
  constructor(code: FolderCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'EmbeddedError'
    this.code = code
  }
}

const signs: readonly (readonly [RegExp, FolderCode, string])[] = [
  [
    /EROFS|EACCES|EPERM|permission denied|read-only|operation not permitted/i,
    'FOLDER_READ_ONLY',
    'can not be written to',
  ],
  [/ENOSPC|no space|EDQUOT|quota|EFBIG|file too large|MDB_MAP_FULL/i, 'FOLDER_FULL', 'has no room left'],
  [
    /MDB_INVALID|MDB_CORRUPTED|MDB_PAGE_NOTFOUND|MDB_VERSION_MISMATCH|not an LMDB|invalid argument|corrupt/i,
    'FOLDER_DAMAGED',
    'holds a data file that can not be read; restore it from a backup, or move it away to start anew',
  ],
]
/** What went wrong with a folder, as far as its error tells. */
export function toFolderError(dir: string, error: unknown): EmbeddedError {
  if (error instanceof EmbeddedError) return error
  const message = error instanceof Error ? error.message : String(error)
  const [, code, what] = signs.find(([sign]) => sign.test(message)) ?? [
    null,
    'FOLDER_UNUSABLE' as const,
    'can not be used',
  ]
  return new EmbeddedError(code, `The data folder ${dir} ${what} (${message})`, error)
}
