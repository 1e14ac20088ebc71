import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Files that merchants send, and the images made of them. */
export class Media1763700000300 implements MigrationInterface {
  name = 'Media1763700000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE media_image (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        content_hash text NOT NULL,
        width integer NOT NULL CHECK (width > 0),
        height integer NOT NULL CHECK (height > 0),
        created_at timestamptz NOT NULL,
        claimed_at timestamptz NOT NULL,
        removing_since timestamptz,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, content_hash)
      );
      ${isolateTenantTable('media_image')}

      CREATE TABLE media_upload (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        purpose text NOT NULL CHECK (purpose IN ('IMAGE', 'IMPORT')),
        filename text NOT NULL,
        content_type text NOT NULL,
        size_bytes bigint CHECK (size_bytes >= 0),
        token_hash text NOT NULL,
        status text NOT NULL CHECK (status IN ('WAITING', 'STORED')),
        claim uuid,
        claimed_until timestamptz,
        image_id uuid,
        created_by uuid NOT NULL REFERENCES user_account,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, image_id) REFERENCES media_image,
        CHECK ((claim IS NULL) = (claimed_until IS NULL)),
        CHECK ((image_id IS NOT NULL) = (status = 'STORED' AND purpose = 'IMAGE'))
      );
      CREATE INDEX media_upload_expiry ON media_upload (tenant_id, expires_at);
      CREATE INDEX media_upload_image ON media_upload (tenant_id, image_id) WHERE image_id IS NOT NULL;
      ${isolateTenantTable('media_upload')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE media_upload, media_image`);
  }
}
