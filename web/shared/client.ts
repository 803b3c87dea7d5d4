import { Client, cacheExchange, fetchExchange } from 'urql'
import { currentToken } from './session'

/** The one client of a page: asks this origin, keeps answers by document and variables, sends the token if there is one. */
export const createClient = (): Client =>
  new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetchOptions: () => {
      const token = currentToken()
      return {
        headers: {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
      }
    },
  })
