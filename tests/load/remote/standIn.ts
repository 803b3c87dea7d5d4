import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it came. */
export interface Asked {
  readonly headers: IncomingHttpHeaders
  readonly body: { readonly model: string; readonly messages: { role: string; content: string }[] } & Record<
    string,
    unknown
  >
  /** Milliseconds of a clock that only goes forward. */
  readonly at: number
}

/** What a server does with a request. */
export type Behaviour = (response: ServerResponse, asked: Asked) => void

export const usage = { prompt_tokens: 1200, completion_tokens: 300 }

/** A chat completion with this content. */
export const says =
  (content: string, over: object = { usage }): Behaviour =>
  (response) => {
    response.setHeader('content-type', 'application/json')
    const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }]
    response.end(JSON.stringify({ id: 'c1', object: 'chat.completion', choices, ...over }))
  }

export const answers = (answer: object, over?: object): Behaviour => says(JSON.stringify(answer), over)

export const refuses =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    void response.writeHead(status, headers).end('{"error":{"message":"no, and your key is sk-secret"}}')

export const sends =
  (body: string, type: string): Behaviour =>
  (response) =>
    void response.writeHead(200, { 'content-type': type }).end(body)

/** Never answers. */
export const stalls: Behaviour = () => {}

/** Begins an answer and never ends it. */
export const stallsMidway: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"choices":[{"message":{"content":"{')
}

/** Closes the connection without an answer. */
export const hangsUp: Behaviour = (response) => void response.destroy()

/** Sends as many bytes as are taken; tells how many were. */
export const floods =
  (bytes: number, onEnd: (sent: number) => void): Behaviour =>
  (response) => {
    const chunk = Buffer.alloc(65_536, '{"a":[')
    let sent = 0
    response.writeHead(200, { 'content-type': 'application/json' })
    response.on('close', () => onEnd(sent))
    const more = () => {
      while (sent < bytes && !response.destroyed) {
        sent += chunk.length
        if (!response.write(chunk)) return void response.once('drain', more)
      }
      if (!response.destroyed) response.end()
    }
    more()
  }

/** Does something after a while. */
export const later =
  (ms: number, behaviour: Behaviour): Behaviour =>
  (response, asked) =>
    void setTimeout(() => behaviour(response, asked), ms)

/** A server on loopback that behaves as its script says, request by request; the last line is for all that follow. */
export interface StandIn {
  readonly url: string
  readonly asked: readonly Asked[]
  /** The most requests that were open at once. */
  readonly mostAtOnce: () => number
  close(): Promise<void>
}

export async function openStandIn(
  script: readonly Behaviour[] | ((asked: Asked, at: number) => Behaviour),
): Promise<StandIn> {
  const asked: Asked[] = []
  let open = 0
  let most = 0
  const server = createServer(async (request, response) => {
    open += 1
    most = Math.max(most, open)
    response.on('close', () => {
      open -= 1
    })
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const one: Asked = {
      headers: request.headers,
      body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
      at: performance.now(),
    }
    asked.push(one)
    const at = asked.length - 1
    const behaviour = typeof script === 'function' ? script(one, at) : (script[at] ?? script.at(-1))
    behaviour?.(response, one)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1/chat/completions`,
    asked,
    mostAtOnce: () => most,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Ends when the server was first asked; fails after a while without. */
export async function firstAsked({ asked }: Pick<StandIn, 'asked'>): Promise<void> {
  for (let waited = 0; asked.length === 0; waited += 5) {
    if (waited > 10_000) throw new Error('The stand-in was asked nothing')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
