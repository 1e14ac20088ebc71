import { createHash } from 'node:crypto';
import { refuse } from '../../kernel/errors.js';
import type { TenantTx } from '../db/scope.js';
import { storableText } from '../validation.js';

const MAX_KEY_LENGTH = 255;
const keyRule = storableText.min(1).max(MAX_KEY_LENGTH);

export interface IdempotentCall {
  /** The mutation's name. */
  readonly operation: string;
  readonly key: string;
  /** Everything the outcome depends on. */
  readonly input: unknown;
  /** Whose keys these are; the signed-in user's when absent. Callers without an account are told apart by this. */
  readonly actor?: string;
}

/**
 * The outcome of the work, done at most once for this key: a repetition with the same input, also a concurrent one,
 * answers the outcome that the first one stored. Runs inside the caller's transaction, so a refusal stores nothing
 * and leaves the key free. A concurrent repetition waits on the key's row until the first has committed.
 * @throws Refusal IDEMPOTENCY_CONFLICT when the key was used with another input; INVALID when it cannot be a key
 */
export async function idempotent<Outcome>(
  tx: TenantTx,
  call: IdempotentCall,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const earlier = await claim<Outcome>(tx, call, null);
  if (earlier) return earlier.outcome;
  const outcome = await work();
  await tx.query(
    `UPDATE idempotency_record SET outcome = $5 WHERE tenant_id = $1 AND actor = $2 AND operation = $3 AND key = $4`,
    [...identityOf(tx, call), JSON.stringify(outcome)],
  );
  return outcome;
}

/**
 * Like {@link idempotent} for an outcome that is known before the work, such as the id of what is to be made. Answers
 * null to the first caller, who then does the work in this transaction, and the stored outcome to all others.
 */
export async function repetitionOf<Outcome>(
  tx: TenantTx,
  call: IdempotentCall,
  outcome: Outcome,
): Promise<Outcome | null> {
  return (await claim<Outcome>(tx, call, outcome))?.outcome ?? null;
}

/** Takes the key, or answers what it was taken for. */
async function claim<Outcome>(
  tx: TenantTx,
  call: IdempotentCall,
  outcome: Outcome | null,
): Promise<{ outcome: Outcome } | null> {
  if (!keyRule.safeParse(call.key).success) {
    const message = `An idempotency key has 1 to ${MAX_KEY_LENGTH} characters, none of them a control character.`;
    throw refuse('INVALID', message, ['idempotencyKey']);
  }
  const identity = identityOf(tx, call);
  const inputHash = hashOf(call.input);
  const claimed = await tx.query(
    `INSERT INTO idempotency_record (tenant_id, actor, operation, key, input_hash, outcome, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING key`,
    [...identity, inputHash, outcome && JSON.stringify(outcome), tx.now],
  );
  return claimed.length > 0 ? null : { outcome: await storedOutcome<Outcome>(tx, identity, inputHash) };
}

function identityOf(tx: TenantTx, { actor, operation, key }: IdempotentCall): readonly unknown[] {
  return [tx.tenantId, actor ?? tx.origin.userId ?? 'anonymous', operation, key];
}

async function storedOutcome<Outcome>(
  tx: TenantTx,
  identity: readonly unknown[],
  inputHash: string,
): Promise<Outcome> {
  const [record] = await tx.query<{ inputHash: string; outcome: Outcome }>(
    `SELECT input_hash AS "inputHash", outcome FROM idempotency_record
     WHERE tenant_id = $1 AND actor = $2 AND operation = $3 AND key = $4`,
    identity,
  );
  if (record?.inputHash === inputHash) return record.outcome;
  throw refuse(
    'IDEMPOTENCY_CONFLICT',
    'This idempotency key was used before with another input. Use a new key for a new change.',
    ['idempotencyKey'],
  );
}

function hashOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}
