import { columnsOf, tableOf, type EntityClass } from '../db/rows.js';
import type { DataSubject, PersonalData, PersonalEntry } from './personal-data.js';

export interface SubjectRows<E extends object> {
  /** SQL for which rows of `t` are the subject's: may name `subject.customer_id` and `subject.user_id`. */
  readonly which: string;
  /** Properties that are told. */
  readonly told: readonly (keyof E & string)[];
  /** SQL for what names a row among the subject's. */
  readonly key?: string;
  /** Tables of accounts belong to no tenant. */
  readonly isOfTenant?: boolean;
}

/** Reads the rows of an entity that are about a subject. The SQL comes from modules, never from outside. */
export function rowsOfSubject<E extends object>(
  entity: EntityClass<E>,
  { which, told, key = 't.id', isOfTenant = true }: SubjectRows<E>,
): NonNullable<PersonalData['read']> {
  const sql = `SELECT (${key})::text AS "exportKey", ${columnsOf(entity, 't', told)}
    FROM ${tableOf(entity)} t, (SELECT $1::uuid AS tenant_id, $2::uuid AS customer_id, $3::uuid AS user_id) subject
    WHERE ${isOfTenant ? 't.tenant_id = $1 AND' : ''} ${which}
      AND ($4::text IS NULL OR (${key})::text COLLATE "C" > $4)
    ORDER BY (${key})::text COLLATE "C" LIMIT $5`;
  return async (scope, subject, { after, limit }) => {
    const parameters = [scope.tenantId, ...identityOf(subject), after, limit];
    const rows = await scope.query<{ exportKey: string }>(sql, parameters);
    return rows.map(({ exportKey, ...data }): PersonalEntry => ({ key: exportKey, data }));
  };
}

function identityOf({ customerId, userId }: DataSubject): readonly (string | null)[] {
  return [customerId, userId];
}

/** SQL for `t.order_id` being one of the subject's orders. */
export const IN_ORDERS_OF_SUBJECT = `t.order_id IN (
  SELECT id FROM sales_order WHERE tenant_id = $1 AND customer_id = subject.customer_id)`;
