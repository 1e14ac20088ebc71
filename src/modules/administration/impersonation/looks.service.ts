import { getOperationAST, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { decodeAnyId } from '../../../kernel/ids.js';
import { recordDeeds, type AuditedDeed } from '../../../platform/audit/trail.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import type { AskedOperation, OperationRecorder } from '../../../platform/graphql/operation-recorder.js';

const MAX_FIELDS = 20;
const MAX_IDS = 10;
const MAX_NAME = 100;

/** Keeps what operators look at in a store that they look into. */
export class Looks implements OperationRecorder<RequestContext> {
  constructor(private readonly core: Pick<Core, 'unitOfWork'>) {}

  /**
   * The store's audit log tells of the operation before anything of it is run: what is not recorded is not shown either.
   * One entry an operation, also for one that is refused. Null, and no statement, for everyone else.
   * @throws whatever keeps it from being written
   */
  record(ctx: RequestContext, asked: AskedOperation): Promise<void> | null {
    const { viewer } = ctx;
    if (viewer.kind !== 'user' || viewer.impersonatorId === undefined) return null;
    const look = lookOf(asked);
    const { tenantId } = ctx;
    const origin = { ...ctx.origin, operationName: look.name };
    const as = { origin, countStatement: () => ctx.countStatement() };
    const subject = { kind: 'store', id: tenantId ?? 'platform' };
    const deed: AuditedDeed = { action: 'store.looked_into', subject, details: look.details };
    const write = async (tx: AnyTx) => recordDeeds(tx, [deed]);
    const { unitOfWork } = this.core;
    if (tenantId === null) return unitOfWork.writePlatform({ ...as, tenantId }, write);
    return unitOfWork.write({ ...as, tenantId }, write);
  }
}

/** What is asked for: the fields at the top, and the ids among the variables, as far as there are not too many. */
function lookOf({ document, operationName, variables }: AskedOperation) {
  const operation = getOperationAST(document, operationName);
  const fields = operation ? fieldsOf(operation.selectionSet, document).slice(0, MAX_FIELDS) : [];
  const texts = Object.values(variables ?? {}).filter((value) => typeof value === 'string');
  const ids = texts.filter((text) => decodeAnyId(text) !== null).slice(0, MAX_IDS);
  const name = (operation?.name?.value ?? fields.join(' ')).slice(0, MAX_NAME);
  return { name, details: { operation: operation?.operation ?? null, fields, ids } };
}

function fieldsOf({ selections }: SelectionSetNode, document: DocumentNode): string[] {
  const fields = selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet, document) : [];
  });
  return [...new Set(fields)];
}
