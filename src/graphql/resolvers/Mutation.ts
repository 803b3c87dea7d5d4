import { AppError } from '../../domain/errors'
import type { Context, Imported, LoadFunctions, Role, TextInput } from '../context'
import { documentationOf } from '../errors'
import { overLimit } from '../paging'
import type { ArticleImportInput, MutationResolvers, UserError } from '../types.generated'

/** The functions of loading, for those whose token allows it. */
function allowed({ viewer, load }: Context, roles: readonly Role[]): LoadFunctions {
  if (!viewer) throw new AppError('UNAUTHENTICATED', 'This needs a token: `Authorization: Bearer …`.')
  if (!viewer.roles.some((role) => roles.includes(role)))
    throw new AppError('FORBIDDEN', `This needs a token with the role ${roles.join(' or ')}.`)
  if (!load) throw new AppError('FORBIDDEN', 'Mutations are off in this service.')
  return load
}

const maxPublisherLength = 500

function toInput({ text, publisher, timeZone }: ArticleImportInput): TextInput {
  if (publisher && publisher.length > maxPublisherLength)
    throw overLimit('input', publisher.length, maxPublisherLength, 'The length of `publisher`')
  return { text, publisher: publisher ?? null, timeZone: timeZone ?? null }
}

function userErrors({ outcome, reason, message }: Imported): UserError[] {
  if (outcome !== 'REJECTED') return []
  return [
    {
      code: 'UNREADABLE_SOURCE',
      field: ['input', 'text'],
      message: message ?? 'The text cannot be imported.',
      reason,
      documentationUrl: documentationOf('UNREADABLE_SOURCE'),
    },
  ]
}

/** At most so many changes are handed back; all of them are in the log. */
const mostChanges = 250

/** What can be changed. */
export const Mutation: MutationResolvers = {
  articleImport: async (_root, { input }, context, info) => {
    const { importText } = allowed(context, ['IMPORTER', 'EDITOR'])
    const imported = await importText(toInput(input))
    const { articleId, outcome, changes } = imported
    const article = articleId === null ? null : await context.loaders.articles(info).one(articleId)
    return {
      article,
      outcome,
      changes: changes.slice(0, mostChanges),
      userErrors: userErrors(imported),
      clientMutationId: input.clientMutationId ?? null,
    }
  },

  articlePreview: async (_root, { input }, context, info) => {
    const { previewText } = allowed(context, ['IMPORTER', 'EDITOR'])
    const preview = await previewText(toInput(input))
    const { article, outcome, changes } = preview
    const { loaders } = context
    if (article) loaders.articles(info).prime([article])
    loaders.officials(info).prime(preview.officials)
    loaders.meetings(info).prime(preview.meetings)
    loaders.agreements(info).prime(preview.agreements)
    loaders.quotes(info).prime(preview.quotes)
    return {
      article,
      outcome,
      changes: changes.slice(0, mostChanges),
      userErrors: userErrors(preview),
      clientMutationId: input.clientMutationId ?? null,
    }
  },

  articleRetract: async (_root, { input }, context) => {
    const { retract } = allowed(context, ['EDITOR'])
    const { id, clientMutationId = null } = input
    const changes = await retract(id)
    const notFound: UserError = {
      code: 'NOT_FOUND',
      field: ['input', 'id'],
      message: 'There is no article with this id.',
      documentationUrl: documentationOf('NOT_FOUND'),
    }
    return {
      retractedId: changes ? id : null,
      changes: (changes ?? []).slice(0, mostChanges),
      userErrors: changes ? [] : [notFound],
      clientMutationId,
    }
  },
}
