import {
  execute,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';
import { buildExecutionContext } from 'graphql/execution/execute.js';
import { LRUCache } from 'lru-cache';
import { isPromise, type Run } from './compiled-field.js';
import { CompiledDocument } from './compiled-document.js';

/** Executes operations of validated documents, as graphql-js would. */
export interface Executor {
  /** Never rejects: what goes wrong is in the result. @throws only where graphql-js's own `execute` throws */
  execute(operation: ExecutionArgs): ExecutionResult | Promise<ExecutionResult>;
}

export interface ExecutorOptions {
  /** Runs of a document, this one included, from which on it is compiled; 0: never. */
  readonly compileAfterRuns: number;
  /** How many compiled documents are kept, the last used ones. */
  readonly maxCompiled?: number;
}

const DEFAULT_MAX_COMPILED = 500;

/** An executor that interprets with graphql-js. */
export const interpreter: Executor = { execute };

/**
 * An executor that compiles the documents that come again. Compiling costs about what three runs cost, so that a
 * stranger who sends ever new documents gains nothing by it. A document is known by its identity: whoever parses keeps
 * what was parsed.
 */
export function createExecutor({ compileAfterRuns, maxCompiled }: ExecutorOptions): Executor {
  if (compileAfterRuns === 0) return interpreter;
  return new CompilingExecutor(compileAfterRuns, maxCompiled ?? DEFAULT_MAX_COMPILED);
}

/** See {@link createExecutor}. */
export class CompilingExecutor implements Executor {
  private readonly runs = new WeakMap<DocumentNode, number>();
  private readonly compiled: LRUCache<DocumentNode, CompiledDocument>;

  constructor(
    private readonly compileAfterRuns: number,
    maxCompiled: number,
  ) {
    this.compiled = new LRUCache({ max: maxCompiled });
  }

  execute(operation: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
    const document = this.compiledForm(operation.document);
    if (!document) return execute(operation);
    const run = buildExecutionContext(operation);
    if (!('schema' in run)) return { errors: run };
    return runCompiled(document, run) ?? execute(operation);
  }

  /** How many documents are kept in compiled form. */
  get compiledCount(): number {
    return this.compiled.size;
  }

  private compiledForm(document: DocumentNode): CompiledDocument | undefined {
    const known = this.compiled.get(document);
    if (known) return known;
    const runs = (this.runs.get(document) ?? 0) + 1;
    this.runs.set(document, runs);
    if (runs < this.compileAfterRuns) return undefined;
    const fresh = new CompiledDocument(document);
    this.compiled.set(document, fresh);
    return fresh;
  }
}

function runCompiled(
  document: CompiledDocument,
  run: Run,
): ExecutionResult | Promise<ExecutionResult> | null {
  try {
    const select = document.find(run);
    if (!select) return null;
    const data = select(run.rootValue, run, undefined);
    if (!isPromise(data)) return resultOf(run, data);
    return data.then(
      (resolved) => resultOf(run, resolved),
      (error: unknown) => failed(run, error),
    );
  } catch (error) {
    return failed(run, error);
  }
}

function failed(run: Run, error: unknown): ExecutionResult {
  run.collectedErrors.add(error as GraphQLError, undefined);
  return resultOf(run, null);
}

function resultOf({ collectedErrors: { errors } }: Run, data: unknown): ExecutionResult {
  const answered = data as ExecutionResult['data'];
  return errors.length === 0 ? { data: answered } : { errors, data: answered };
}
