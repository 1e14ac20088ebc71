import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable, openToPlatform } from './sql/tenant-isolation.js';

/** The server role, the outbox with its relay, and the store of idempotent outcomes. */
export class Foundation1763700000000 implements MigrationInterface {
  name = 'Foundation1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        -- Only where it is missing: an owner who may not make roles finds the one made for it.
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'wasla_app') THEN
          CREATE ROLE wasla_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      DO $$ BEGIN
        IF NOT pg_has_role(current_user, 'wasla_app', 'MEMBER') THEN
          EXECUTE format('GRANT wasla_app TO %I', current_user);
        END IF;
      EXCEPTION WHEN insufficient_privilege THEN NULL;
      END $$;

      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS btree_gin;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE outbox_event (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        sequence bigint,
        type text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        payload jsonb NOT NULL,
        actor_id uuid,
        request_id text NOT NULL,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX outbox_event_sequence ON outbox_event (tenant_id, sequence) WHERE sequence IS NOT NULL;
      CREATE INDEX outbox_event_waiting ON outbox_event (recorded_at, id) WHERE sequence IS NULL;
      ${isolateTenantTable('outbox_event')}
      ${openToPlatform('outbox_event')}

      CREATE TABLE outbox_stream (
        tenant_id uuid PRIMARY KEY,
        last_sequence bigint NOT NULL CHECK (last_sequence >= 0)
      );
      ${isolateTenantTable('outbox_stream')}
      ${openToPlatform('outbox_stream')}

      CREATE TABLE outbox_position (
        tenant_id uuid NOT NULL,
        consumer text NOT NULL,
        position bigint NOT NULL CHECK (position >= 0),
        attempts integer NOT NULL DEFAULT 0,
        retry_at timestamptz,
        PRIMARY KEY (tenant_id, consumer)
      );
      ${isolateTenantTable('outbox_position')}
      ${openToPlatform('outbox_position')}

      CREATE TABLE outbox_dead_letter (
        tenant_id uuid NOT NULL,
        consumer text NOT NULL,
        sequence bigint NOT NULL,
        error text NOT NULL,
        failed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, consumer, sequence)
      );
      ${isolateTenantTable('outbox_dead_letter')}
      ${openToPlatform('outbox_dead_letter')}

      CREATE TABLE idempotency_record (
        tenant_id uuid NOT NULL,
        actor text NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        outcome jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, actor, operation, key)
      );
      CREATE INDEX idempotency_record_age ON idempotency_record (tenant_id, created_at);
      ${isolateTenantTable('idempotency_record')}
      ${openToPlatform('idempotency_record')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The role stays: it belongs to the whole cluster, and other databases may use it.
    await runner.query(`
      DROP TABLE idempotency_record, outbox_dead_letter, outbox_position, outbox_stream, outbox_event;
      DROP EXTENSION pg_trgm;
      DROP EXTENSION btree_gin;
      DROP EXTENSION unaccent;
    `);
  }
}
