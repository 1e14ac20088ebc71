import type { MigrationInterface, QueryRunner } from 'typeorm';

const END_REASONS = [
  'SIGNED_OUT',
  'SIGNED_OUT_EVERYWHERE',
  'TOKEN_REUSED',
  'PASSWORD_CHANGED',
  'PASSWORD_RESET',
];

/** Why an account is locked, sessions that operators end, and indexes to find accounts by. */
export class UserLocks1764000000400 implements MigrationInterface {
  name = 'UserLocks1764000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE user_account
        ADD COLUMN lock_reason text,
        ADD CONSTRAINT user_account_lock_reason_check CHECK (lock_reason IS NULL OR locked_at IS NOT NULL);
      CREATE INDEX user_account_age ON user_account (created_at, id);
      CREATE INDEX user_account_search ON user_account
        USING gin (email gin_trgm_ops, name gin_trgm_ops, phone gin_trgm_ops);
      ${endReasons([...END_REASONS, 'LOCKED', 'SIGNED_OUT_BY_OPERATOR'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE user_session SET end_reason = 'SIGNED_OUT_EVERYWHERE'
      WHERE end_reason IN ('LOCKED', 'SIGNED_OUT_BY_OPERATOR');
      ${endReasons(END_REASONS)}
      DROP INDEX user_account_search, user_account_age;
      ALTER TABLE user_account DROP COLUMN lock_reason;
    `);
  }
}

function endReasons(reasons: readonly string[]): string {
  const list = reasons.map((reason) => `'${reason}'`).join(', ');
  return `
      ALTER TABLE user_session
        DROP CONSTRAINT user_session_end_reason_check,
        ADD CONSTRAINT user_session_end_reason_check CHECK (end_reason IN (${list}));`;
}
