import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTable } from './sql/tenant-isolation.js';

/** Sessions, the tokens and codes that prove who someone is, signing keys, and the log and limits of attempts. */
export class Identity1763700000200 implements MigrationInterface {
  name = 'Identity1763700000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_session (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES user_account,
        address text NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text CHECK (
          end_reason IN ('SIGNED_OUT', 'SIGNED_OUT_EVERYWHERE', 'TOKEN_REUSED', 'PASSWORD_CHANGED', 'PASSWORD_RESET')
        ),
        CHECK (expires_at <= ends_at),
        CHECK ((ended_at IS NULL) = (end_reason IS NULL))
      );
      CREATE INDEX user_session_user ON user_session (user_id, last_used_at);
      CREATE INDEX user_session_expiry ON user_session (expires_at);
      ${grantTable('user_session')}

      CREATE TABLE refresh_token (
        token_hash text PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES user_session ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX refresh_token_session ON refresh_token (session_id);
      CREATE INDEX refresh_token_used ON refresh_token (used_at) WHERE used_at IS NOT NULL;
      ${grantTable('refresh_token')}

      CREATE TABLE user_token (
        user_id uuid NOT NULL REFERENCES user_account ON DELETE CASCADE,
        purpose text NOT NULL CHECK (purpose IN ('EMAIL_VERIFICATION', 'PASSWORD_RESET')),
        token_hash text NOT NULL UNIQUE,
        email text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, purpose)
      );
      ${grantTable('user_token')}

      CREATE TABLE phone_code (
        id uuid PRIMARY KEY,
        phone text NOT NULL,
        language text NOT NULL,
        code_hash text,
        tries integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX phone_code_phone ON phone_code (phone, created_at);
      ${grantTable('phone_code')}

      CREATE TABLE signing_key (
        id text PRIMARY KEY,
        public_jwk jsonb NOT NULL,
        private_jwk text NOT NULL,
        created_at timestamptz NOT NULL,
        signs_from_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      ${grantTable('signing_key', ['SELECT', 'INSERT', 'DELETE'])}

      CREATE TABLE login_attempt (
        id uuid PRIMARY KEY,
        account text NOT NULL,
        address text NOT NULL,
        method text NOT NULL CHECK (method IN ('PASSWORD', 'PHONE_CODE', 'REGISTRATION')),
        outcome text NOT NULL CHECK (outcome IN ('SUCCEEDED', 'FAILED')),
        attempted_at timestamptz NOT NULL
      );
      CREATE INDEX login_attempt_account ON login_attempt (account, attempted_at);
      CREATE INDEX login_attempt_age ON login_attempt (attempted_at);
      ${grantTable('login_attempt', ['SELECT', 'INSERT', 'DELETE'])}

      CREATE TABLE throttle_bucket (
        key text PRIMARY KEY,
        used integer NOT NULL CHECK (used >= 0),
        ends_at timestamptz NOT NULL
      );
      CREATE INDEX throttle_bucket_end ON throttle_bucket (ends_at);
      ${grantTable('throttle_bucket')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE throttle_bucket, login_attempt, signing_key, phone_code, user_token, refresh_token, user_session;
    `);
  }
}
