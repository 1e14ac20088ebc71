import { createHash } from 'node:crypto';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../platform/config/env.js';
import type { Core } from '../platform/core.js';
import type { Module } from '../platform/module.js';
import { Invalidation } from '../platform/response-cache/invalidation.js';
import { RedisLevel } from '../platform/response-cache/redis-level.js';
import { ResponseCache } from '../platform/response-cache/response-cache.js';
import type { Signals } from '../platform/signals/signals.js';

/** The cache of public answers; null when it is off. */
export function createAnswers(
  { redisUrl, responseCache: { isOn, bytes, ttlMs } }: Config,
  parts: { readonly signals: Signals; readonly log: Logger; readonly schema: () => GraphQLSchema },
): ResponseCache | null {
  if (!isOn) return null;
  const { signals, log } = parts;
  const redis = redisUrl ? new RedisLevel(redisUrl, programOf(parts.schema), log) : null;
  return new ResponseCache({ maxBytes: bytes, ttlMs, redis, signals });
}

/** Programs with another schema may answer the same question otherwise: while a new version is rolled out, both run. */
function programOf(schema: () => GraphQLSchema): () => string {
  let name: string | undefined;
  return () => (name ??= createHash('sha256').update(printSchema(schema())).digest('base64url'));
}

/** What keeps the cache of answers true to the modules' events; null when it is off. */
export function createInvalidation({ answers }: Core, modules: readonly Module[]): Invalidation | null {
  if (!answers) return null;
  answers.madeOf(modules.flatMap(({ memories = [] }) => memories));
  return new Invalidation(
    answers,
    modules.map(({ staleTags = {} }) => staleTags),
  );
}

/** The background part of the cache. Its consumer stands first, so that no other one holds it up. */
export function answersModule(invalidation: Invalidation | null): Module {
  return { name: 'answers', consumers: invalidation ? [invalidation.consumer] : [] };
}
