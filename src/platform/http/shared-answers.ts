import type { ApolloServerPlugin, HTTPGraphQLRequest } from '@apollo/server';
import type { DocumentNode, FormattedExecutionResult, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { answerKeyOf, type AnswerKey, type Onlooker, type Question } from '../response-cache/answer-key.js';
import { CachedAnswer } from '../response-cache/cached-answer.js';
import type { Flight } from '../response-cache/flight.js';
import { PublicOperations } from '../response-cache/public-operations.js';
import type { RedisFinding } from '../response-cache/redis-level.js';
import type { ResponseCache } from '../response-cache/response-cache.js';
import { tagsOfAnswer } from '../response-cache/tags.js';
import type { AnswerType } from './graphql-negotiation.js';
import { documentNameOf, type SentOperation } from './graphql-request.js';
import { sendPrepared } from './prepared-answer.js';
import type { HttpRequest } from './router.js';
import { sharedBody } from './shared-body.js';

/** What may be answered once for many. */
export interface Sharing {
  readonly cache: ResponseCache;
  /** Root fields of queries whose answer is the same for everyone who is not signed in. */
  readonly publicReads: ReadonlySet<string>;
  /** How long browsers and proxies may answer with what they got by GET, before they ask again. */
  readonly maxAgeSeconds: number;
  /** What a public answer to this request depends on; null when the request shows who is asking, or names no open store. */
  onlookerOf(request: HttpRequest): Onlooker | null | Promise<Onlooker | null>;
  /** Whether the context is that of such an onlooker and of nobody in particular. */
  isOf(context: object, onlooker: Onlooker): boolean;
}

/** An operation on its way to its answer. */
export interface AskedOperation {
  readonly request: HttpRequest;
  readonly answerType: AnswerType;
  readonly sent: SentOperation;
}

/** Runs the operation; with a reading, when its answer might be kept. */
type Execute = (reading: Reading | null) => Promise<void>;

interface AskedBySomeone {
  readonly asked: AskedOperation;
  readonly onlooker: Onlooker;
  readonly key: AnswerKey;
}

const PUBLIC_DOCUMENT_CHARACTERS = 4_000_000;

/** Answers public questions from the cache, and keeps the answers to those that are not in it. */
export class SharedAnswers {
  private readonly operations: PublicOperations;
  /** Names of documents that turned out public: only for these is Redis asked. */
  private readonly publicDocuments = new LRUCache<string, true>({
    maxSize: PUBLIC_DOCUMENT_CHARACTERS,
    sizeCalculation: (_value, name) => name.length,
  });
  private readonly readings = new WeakMap<object, Reading>();

  constructor(readonly sharing: Sharing) {
    this.operations = new PublicOperations(sharing.publicReads);
  }

  /**
   * Sends the answer that is known, or that someone else is getting at this moment. Else has the operation executed:
   * with a reading, when its answer might be kept.
   */
  answer(asked: AskedOperation, execute: Execute): void | Promise<void> {
    const onlooker = this.sharing.onlookerOf(asked.request);
    if (!(onlooker instanceof Promise)) return this.answerTo(onlooker, asked, execute);
    return onlooker.then((found) => this.answerTo(found, asked, execute));
  }

  /** What is known is sent without waiting for anything: so much the faster is what most visitors get. */
  private answerTo(onlooker: Onlooker | null, asked: AskedOperation, execute: Execute): void | Promise<void> {
    const key = onlooker && answerKeyOf(onlooker, questionOf(asked));
    if (!key) return execute(null);
    const known = this.sharing.cache.find(key);
    if (!known) return this.read({ asked, onlooker, key }, execute);
    this.send(asked, known, true);
    return undefined;
  }

  private async read(of: AskedBySomeone, execute: Execute): Promise<void> {
    const joined = await this.sharing.cache.join(of.key);
    if (joined instanceof CachedAnswer) {
      this.send(of.asked, joined, true);
      return;
    }
    const reading = new Reading(this, of, joined);
    try {
      await execute(reading);
    } finally {
      reading.end();
    }
  }

  send({ request, answerType }: AskedOperation, answer: CachedAnswer, isHit: boolean): void {
    sendPrepared(request, { answer, answerType, isHit, maxAgeSeconds: this.sharing.maxAgeSeconds });
  }

  /** Tells readings what their operation is, as soon as it is known. */
  readonly plugin: ApolloServerPlugin = {
    requestDidStart: async ({ contextValue }) => {
      const reading = this.readings.get(contextValue);
      if (!reading) return undefined;
      return {
        didResolveOperation: async ({ operation, document }) => {
          if (operation) reading.resolve(operation, document);
        },
      };
    },
  };

  /** The reading's operation runs with this context. */
  follow(context: object, reading: Reading): void {
    this.readings.set(context, reading);
  }

  isPublic(operation: OperationDefinitionNode, document: DocumentNode): boolean {
    return this.operations.includes(operation, document);
  }

  isKnownPublic(documentName: string): boolean {
    return this.publicDocuments.has(documentName);
  }

  rememberPublic(documentName: string): void {
    this.publicDocuments.set(documentName, true);
  }
}

/** An execution whose answer may be kept: by whom it is asked, what it reads, and who waits for it. */
export class Reading {
  /** Takes down what the answer is made of. */
  readonly reads = new Set<string>();
  private documentName = '';
  private finding: RedisFinding | null = null;
  private isPublic = false;

  constructor(
    private readonly shared: SharedAnswers,
    private readonly of: AskedBySomeone,
    private readonly flight: Flight,
  ) {}

  /** Sends what Redis has, if it is asked and has something. Answers whether it had. */
  async answerFromRedis(request: HTTPGraphQLRequest): Promise<boolean> {
    this.documentName = documentNameOf(request);
    this.flight.isPublic = this.shared.isKnownPublic(this.documentName);
    if (!this.flight.isPublic) return false;
    this.finding = await this.shared.sharing.cache.findInRedis(this.of.key, this.flight);
    const { answer = null } = this.finding ?? {};
    if (!answer) return false;
    this.flight.land(answer);
    this.shared.send(this.of.asked, answer, true);
    return true;
  }

  /** Nobody waits any longer for an operation that asks for more than what is public. */
  resolve(operation: OperationDefinitionNode, document: DocumentNode): void {
    this.isPublic = this.shared.isPublic(operation, document);
    this.flight.isPublic = this.isPublic;
    if (this.isPublic) this.shared.rememberPublic(this.documentName);
    else this.flight.land(null);
  }

  /**
   * Keeps the answer when it may be shared. Answers whether it was sent: what others may keep on the way must be
   * the very answer that everyone gets.
   */
  conclude(result: FormattedExecutionResult | undefined, context: object): boolean {
    const { asked, onlooker, key } = this.of;
    const isShareable = this.isPublic && this.shared.sharing.isOf(context, onlooker);
    const body = isShareable && result ? sharedBody(result) : null;
    if (!body) return false;
    const { cache } = this.shared.sharing;
    const answer = cache.answerOf(key, body, tagsOfAnswer(key.tenantId, this.reads));
    cache.keep(key, answer, { flight: this.flight, finding: this.finding });
    this.flight.land(answer);
    if (asked.sent.method === 'POST') return false;
    this.shared.send(asked, answer, false);
    return true;
  }

  /** Those who still wait get no answer from this execution. */
  end(): void {
    this.flight.land(null);
  }
}

function questionOf({ sent, answerType }: AskedOperation): Question {
  // One character for each byte: the key needs the bytes told apart, not read.
  const text = sent.method === 'POST' ? sent.body.toString('latin1') : sent.search;
  return { method: sent.method, text, answerType };
}
