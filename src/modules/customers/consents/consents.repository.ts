import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { ConsentKind } from './consent-kind.js';

/** What a buyer says of one kind now. */
export interface ConsentState {
  readonly customerId: string;
  readonly kind: ConsentKind;
  readonly isGiven: boolean;
  /** When it was given last; null: never. */
  readonly givenAt: Date | null;
  /** When it was taken back; null while it is given. */
  readonly withdrawnAt: Date | null;
  readonly source: string;
  readonly textVersion: string;
}

export interface ConsentChange {
  readonly customerId: string;
  readonly kind: ConsentKind;
  readonly isGiven: boolean;
  readonly source: string;
  readonly textVersion: string;
}

const STATES = `SELECT DISTINCT ON (c.customer_id, c.kind) c.customer_id AS "customerId", c.kind, c.is_given AS "isGiven",
    (SELECT max(g.at) FROM customer_consent g WHERE g.tenant_id = $1 AND g.customer_id = c.customer_id
      AND g.kind = c.kind AND g.is_given) AS "givenAt",
    CASE WHEN NOT c.is_given THEN c.at END AS "withdrawnAt", c.source, c.text_version AS "textVersion"
  FROM customer_consent c WHERE c.tenant_id = $1 AND c.customer_id = ANY($2::uuid[])`;

/** SQL of consents, which are only added to. */
export class ConsentsRepository {
  /** The last word of each customer on each kind, by kind. */
  states(scope: TenantScope, customerIds: readonly string[]): Promise<ConsentState[]> {
    return scope.query<ConsentState>(`${STATES} ORDER BY c.customer_id, c.kind, c.sequence DESC`, [
      scope.tenantId,
      customerIds,
    ]);
  }

  /** Notes the change unless it says the same as the last word, of the same wording. The customer must be locked. */
  async add(tx: TenantTx, change: ConsentChange): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO customer_consent (tenant_id, customer_id, kind, sequence, is_given, source, text_version, at)
       SELECT $1, $2, $3, coalesce(last.sequence, 0) + 1, $4, $5, $6, $7
       FROM (SELECT 1) one LEFT JOIN LATERAL (SELECT sequence, is_given, text_version FROM customer_consent
         WHERE tenant_id = $1 AND customer_id = $2 AND kind = $3 ORDER BY sequence DESC LIMIT 1) last ON true
       WHERE (last.is_given, last.text_version) IS DISTINCT FROM ($4::boolean, $6::text) RETURNING sequence`,
      [
        ...[tx.tenantId, change.customerId, change.kind, change.isGiven],
        ...[change.source, change.textVersion, tx.now],
      ],
    );
    return rows.length > 0;
  }
}
