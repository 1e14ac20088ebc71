import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable, openToPlatform } from './sql/tenant-isolation.js';

/**
 * Who did what, and the chain of hashes that shows whether someone changed that afterwards. The server role may add and
 * read entries and links, and nothing else; when an entry was recorded it cannot say. Entries without a store are in the platform's own stream, so that the
 * tenant is no reference.
 */
export class Audit1764000000300 implements MigrationInterface {
  name = 'Audit1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        actor_kind text NOT NULL CHECK (actor_kind IN ('STAFF', 'BUYER', 'OPERATOR', 'VISITOR', 'SYSTEM')),
        impersonator_id uuid,
        action text NOT NULL,
        operation_name text,
        request_id text NOT NULL,
        client text,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        part_of text,
        before jsonb,
        after jsonb,
        details jsonb,
        state_of text NOT NULL DEFAULT '',
        state jsonb,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (tenant_id, id)
      );
      CREATE INDEX audit_entry_time ON audit_entry (tenant_id, at, id);
      CREATE INDEX audit_entry_subject ON audit_entry (tenant_id, subject_id, state_of, recorded_at);
      CREATE INDEX audit_entry_part ON audit_entry (tenant_id, part_of, at, id) WHERE part_of IS NOT NULL;
      CREATE INDEX audit_entry_actor ON audit_entry (tenant_id, actor_id, at, id) WHERE actor_id IS NOT NULL;
      CREATE INDEX audit_entry_operator ON audit_entry (at, id) WHERE actor_kind = 'OPERATOR';
      ${isolateTenantTable('audit_entry', ['SELECT'])}
      GRANT INSERT (tenant_id, id, at, actor_id, actor_kind, impersonator_id, action, operation_name, request_id, client,
        subject_kind, subject_id, part_of, before, after, details, state_of, state) ON audit_entry TO wasla_app;
      ${openToPlatform('audit_entry')}

      CREATE TABLE audit_waiting (
        tenant_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (tenant_id, recorded_at, entry_id)
      );
      ${isolateTenantTable('audit_waiting', ['SELECT', 'INSERT', 'DELETE'])}
      ${openToPlatform('audit_waiting')}

      CREATE TABLE audit_link (
        tenant_id uuid NOT NULL,
        sequence bigint NOT NULL CHECK (sequence > 0),
        entry_id uuid NOT NULL,
        entry_at timestamptz NOT NULL,
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        linked_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, sequence),
        UNIQUE (tenant_id, entry_id)
      );
      CREATE INDEX audit_link_time ON audit_link (tenant_id, entry_at);
      ${isolateTenantTable('audit_link', ['SELECT', 'INSERT'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_link, audit_waiting, audit_entry');
  }
}
