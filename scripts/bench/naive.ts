import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import Fastify from 'fastify'
import { MongoClient } from 'mongodb'
import { naiveResolvers } from './naiveResolvers'

/** Resolvers without loaders on Apollo and Fastify, over the service's own schema. `naive.js URI PORT` */
async function main(uri = '', port = ''): Promise<void> {
  const client = await new MongoClient(uri).connect()
  const db = client.db()
  const fastify = Fastify()
  const apollo = new ApolloServer({
    typeDefs: readFileSync(join(__dirname, '..', '..', '..', 'schema.graphql'), 'utf8'),
    resolvers: naiveResolvers,
    plugins: [fastifyApolloDrainPlugin(fastify)],
  })
  await apollo.start()
  await fastify.register(fastifyApollo(apollo), { context: async () => ({ db }) })
  await fastify.listen({ port: Number(port), host: '127.0.0.1' })
}

void main(process.argv[2], process.argv[3])
