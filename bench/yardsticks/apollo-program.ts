import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { announce } from './announce.js';

/** Apollo Server on node:http with nothing to resolve: what a GraphQL request costs before anything is done for it. */
const apollo = new ApolloServer({
  typeDefs: 'type Query { nothing: Int }',
  csrfPrevention: false,
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ],
});
await apollo.start();

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body: unknown = JSON.parse(await text(request));
  const headers = new HeaderMap(Object.entries(request.headers as Record<string, string>));
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: () => Promise.resolve({}),
  });
  const string = result.body.kind === 'complete' ? result.body.string : '';
  response.writeHead(result.status ?? 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(string),
  });
  response.end(string);
}

announce(createServer((request, response) => void answer(request, response)));
