import { noteCreated, noteRead, noteUpdated } from '../../../platform/audit/row-changes.js';
import type { Scope, AnyTx } from '../../../platform/db/scope.js';
import { changesOf, columnsOf, insertRows } from '../../../platform/db/rows.js';
import { escapeLike } from '../../../platform/db/escape-like.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { UserAccountEntity } from './user-account.entity.js';

const COLUMNS = columnsOf(UserAccountEntity, 'u');
const SELECT = `SELECT ${COLUMNS} FROM user_account u`;

/** Separates the locks on addresses from other advisory locks. */
const ADDRESS_LOCK = 7_260_003;

/** The accounts that an address and a password may open. Always three, so that trying them always costs the same. */
export interface Candidates {
  readonly slots: readonly [
    verified: UserAccountEntity | null,
    first: UserAccountEntity | null,
    last: UserAccountEntity | null,
  ];
  /** How many accounts name the address. */
  readonly count: number;
}

/** Which accounts to list. Everything given must be true of an account. */
export interface UserCriteria {
  /** A part of the address, name or phone, in any case. */
  readonly query?: string | null | undefined;
  readonly isLocked?: boolean | null | undefined;
}

/** All SQL of accounts. */
export class UsersRepository {
  async find(scope: Scope, id: string): Promise<UserAccountEntity | null> {
    const [user] = await scope.query<UserAccountEntity>(`${SELECT} WHERE u.id = $1`, [id]);
    return user ?? null;
  }

  async lock(tx: AnyTx, id: string): Promise<UserAccountEntity | null> {
    const rows = await tx.query<UserAccountEntity>(`${SELECT} WHERE u.id = $1 FOR UPDATE`, [id]);
    noteRead(tx, UserAccountEntity, rows);
    return rows[0] ?? null;
  }

  /** The operators who can sign in; they stay so until the transaction ends. */
  async lockOperators(tx: AnyTx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM user_account WHERE is_super_admin AND locked_at IS NULL ORDER BY id FOR UPDATE`,
    );
    return rows.map(({ id }) => id);
  }

  /** Whether the account is as it was read and open, and stays so until the transaction ends. Locks it for a change. */
  async holds(tx: AnyTx, user: UserAccountEntity): Promise<boolean> {
    // A shared lock would let two changes of one account wait for each other.
    const rows = await tx.query(
      `SELECT id FROM user_account
       WHERE id = $1 AND password_hash IS NOT DISTINCT FROM $2 AND locked_at IS NULL FOR NO KEY UPDATE`,
      [user.id, user.passwordHash],
    );
    return rows.length > 0;
  }

  /** The account that has proven the address. */
  async findByVerifiedEmail(scope: Scope, email: string): Promise<UserAccountEntity | null> {
    const [user] = await scope.query<UserAccountEntity>(
      `${SELECT} WHERE u.email = $1 AND u.email_verified_at IS NOT NULL`,
      [email],
    );
    return user ?? null;
  }

  async findByVerifiedPhone(scope: Scope, phone: string): Promise<UserAccountEntity | null> {
    const [user] = await scope.query<UserAccountEntity>(
      `${SELECT} WHERE u.phone = $1 AND u.phone_verified_at IS NOT NULL`,
      [phone],
    );
    return user ?? null;
  }

  /** A page of all accounts that the criteria allow. */
  listPage(
    scope: Scope,
    { query, isLocked }: UserCriteria,
    page: PageStatement,
  ): Promise<UserAccountEntity[]> {
    return scope.query<UserAccountEntity>(
      `${SELECT}
       WHERE ($1::text IS NULL OR u.email ILIKE $1 OR u.name ILIKE $1 OR u.phone ILIKE $1)
         AND ($2::boolean IS NULL OR (u.locked_at IS NOT NULL) = $2)
         ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [query == null ? null : `%${escapeLike(query)}%`, isLocked ?? null, ...page.parameters],
    );
  }

  /** The account that has proven the address, then the oldest and the newest of those that have not. */
  async candidates(scope: Scope, email: string): Promise<Candidates> {
    const unverified = `${SELECT} WHERE u.email = $1 AND u.email_verified_at IS NULL`;
    const rows = await scope.query<UserAccountEntity & { slot: number; total: number }>(
      `WITH total AS (SELECT count(*)::int AS total FROM user_account WHERE email = $1),
       slots AS (
         (SELECT 0 AS slot, v.* FROM (${SELECT} WHERE u.email = $1 AND u.email_verified_at IS NOT NULL) v)
         UNION ALL (SELECT 1, f.* FROM (${unverified} ORDER BY u.created_at, u.id LIMIT 1) f)
         UNION ALL (SELECT 2, l.* FROM (${unverified} ORDER BY u.created_at DESC, u.id DESC LIMIT 1) l)
       )
       SELECT * FROM slots, total`,
      [email],
    );
    const at = (slot: number) => rows.find((row) => row.slot === slot) ?? null;
    const [verified, first, last] = [at(0), at(1), at(2)];
    return { slots: [verified, first, last?.id === first?.id ? null : last], count: rows[0]?.total ?? 0 };
  }

  /** Keeps others from adding or proving accounts with this address until the transaction ends. */
  async lockEmail(tx: AnyTx, email: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [ADDRESS_LOCK, email]);
  }

  async countByEmail(tx: AnyTx, email: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM user_account WHERE email = $1`,
      [email],
    );
    return row!.count;
  }

  async insert(tx: AnyTx, user: Partial<UserAccountEntity>): Promise<UserAccountEntity> {
    const [inserted] = await insertRows(tx, UserAccountEntity, [
      { ...user, createdAt: tx.now, updatedAt: tx.now },
    ]);
    noteCreated(tx, UserAccountEntity, [inserted!]);
    return inserted!;
  }

  /** The row names nobody any more, and nothing opens it. */
  async erase(tx: AnyTx, id: string): Promise<void> {
    await this.update(tx, id, {
      ...{ email: null, emailVerifiedAt: null, phone: null, phoneVerifiedAt: null, name: '', language: null },
      ...{ passwordHash: null, isSuperAdmin: false, lockedAt: tx.now, lockReason: null, erasedAt: tx.now },
    });
  }

  /** Changes the named columns; the account's version grows. */
  async update(tx: AnyTx, id: string, change: Partial<UserAccountEntity>): Promise<UserAccountEntity> {
    const { assignments, parameters } = changesOf(UserAccountEntity, { ...change, updatedAt: tx.now }, 1);
    const [updated] = await tx.query<UserAccountEntity>(
      `UPDATE user_account u SET version = version + 1, ${assignments.join(', ')} WHERE u.id = $1 RETURNING ${COLUMNS}`,
      [id, ...parameters],
    );
    noteUpdated(tx, UserAccountEntity, updated!, change);
    return updated!;
  }
}
