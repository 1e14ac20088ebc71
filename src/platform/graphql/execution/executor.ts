import {
  execute,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';
import { buildExecutionContext } from 'graphql/execution/execute.js';
import { isPromise, type Run } from './compiled-field.js';
import type { CompiledDocument } from './compiled-document.js';
import { CompiledDocuments, type CompiledLimits } from './compiled-documents.js';

/** Executes operations of validated documents, as graphql-js would. */
export interface Executor {
  /** Never rejects: what goes wrong is in the result. @throws only where graphql-js's own `execute` throws */
  execute(operation: ExecutionArgs): ExecutionResult | Promise<ExecutionResult>;
}

export interface ExecutorOptions {
  /** Runs of a document, this one included, from which on it is compiled; 0: never. */
  readonly compileAfterRuns: number;
}

/** A compiled field takes 200 to 900 bytes with its share of the code that is made for it: at most some 90 MB. */
const LIMITS: CompiledLimits = { documents: 500, fields: 100_000 };

/** An executor that interprets with graphql-js. */
export const interpreter: Executor = { execute };

/**
 * An executor that compiles the documents that come again. Compiling costs about what three runs cost, so that a
 * stranger who sends ever new documents gains nothing by it. A document is known by its identity: whoever parses keeps
 * what was parsed.
 */
export function createExecutor({ compileAfterRuns }: ExecutorOptions): Executor {
  if (compileAfterRuns === 0) return interpreter;
  return new CompilingExecutor(compileAfterRuns);
}

/** See {@link createExecutor}. */
export class CompilingExecutor implements Executor {
  private readonly runs = new WeakMap<DocumentNode, number>();
  private readonly compiled: CompiledDocuments;

  constructor(
    private readonly compileAfterRuns: number,
    limits: Partial<CompiledLimits> = {},
  ) {
    // Whoever sends more documents in turn than are kept has none compiled at each run.
    const forget = (document: DocumentNode) => this.runs.delete(document);
    this.compiled = new CompiledDocuments({ ...LIMITS, ...limits }, forget);
  }

  execute(operation: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
    const document = this.compiledForm(operation.document);
    if (!document) return execute(operation);
    const run = buildExecutionContext(operation);
    if (!('schema' in run)) return { errors: run };
    return runCompiled(document, run) ?? execute(operation);
  }

  /** What is kept in compiled form. */
  get compiledSize(): CompiledLimits {
    return this.compiled.size;
  }

  private compiledForm(document: DocumentNode): CompiledDocument | undefined {
    const known = this.compiled.get(document);
    if (known) return known;
    const runs = (this.runs.get(document) ?? 0) + 1;
    this.runs.set(document, runs);
    if (runs < this.compileAfterRuns) return undefined;
    return this.compiled.add(document);
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
