import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Categories, products with options and variants, price lists, images. */
export class Catalog1763700000350 implements MigrationInterface {
  name = 'Catalog1763700000350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE category (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        parent_id uuid,
        slug text NOT NULL,
        name text NOT NULL,
        description text,
        position integer NOT NULL DEFAULT 0,
        custom_fields jsonb NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        deleted_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, parent_id) REFERENCES category
      );
      CREATE UNIQUE INDEX category_slug ON category (tenant_id, slug) WHERE deleted_at IS NULL;
      CREATE INDEX category_parent ON category (tenant_id, parent_id);
      CREATE INDEX category_order ON category (tenant_id, position, name, id) WHERE deleted_at IS NULL;
      ${isolateTenantTable('category')}

      CREATE TABLE category_translation (
        tenant_id uuid NOT NULL,
        category_id uuid NOT NULL,
        language text NOT NULL,
        name text NOT NULL,
        description text,
        PRIMARY KEY (tenant_id, category_id, language),
        FOREIGN KEY (tenant_id, category_id) REFERENCES category ON DELETE CASCADE
      );
      ${isolateTenantTable('category_translation')}

      CREATE TABLE product (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        slug text NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        brand text,
        tags text[] NOT NULL DEFAULT '{}',
        is_published boolean NOT NULL DEFAULT true,
        seo_title text,
        seo_description text,
        custom_fields jsonb NOT NULL DEFAULT '{}',
        external_key text,
        sales_count bigint NOT NULL DEFAULT 0 CHECK (sales_count >= 0),
        version integer NOT NULL DEFAULT 1,
        deleted_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX product_slug ON product (tenant_id, slug) WHERE deleted_at IS NULL;
      CREATE UNIQUE INDEX product_external_key ON product (tenant_id, external_key)
        WHERE deleted_at IS NULL AND external_key IS NOT NULL;
      ${isolateTenantTable('product')}

      CREATE TABLE product_translation (
        tenant_id uuid NOT NULL,
        product_id uuid NOT NULL,
        language text NOT NULL,
        name text NOT NULL,
        description text,
        seo_title text,
        seo_description text,
        PRIMARY KEY (tenant_id, product_id, language),
        FOREIGN KEY (tenant_id, product_id) REFERENCES product ON DELETE CASCADE
      );
      ${isolateTenantTable('product_translation')}

      CREATE TABLE product_category (
        tenant_id uuid NOT NULL,
        product_id uuid NOT NULL,
        category_id uuid NOT NULL,
        position integer NOT NULL,
        PRIMARY KEY (tenant_id, product_id, category_id),
        FOREIGN KEY (tenant_id, product_id) REFERENCES product ON DELETE CASCADE,
        FOREIGN KEY (tenant_id, category_id) REFERENCES category
      );
      CREATE INDEX product_category_category ON product_category (tenant_id, category_id);
      ${isolateTenantTable('product_category')}

      CREATE TABLE product_option (
        tenant_id uuid NOT NULL,
        product_id uuid NOT NULL,
        position integer NOT NULL,
        name text NOT NULL,
        values text[] NOT NULL,
        PRIMARY KEY (tenant_id, product_id, position),
        FOREIGN KEY (tenant_id, product_id) REFERENCES product ON DELETE CASCADE
      );
      ${isolateTenantTable('product_option')}

      CREATE TABLE variant (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        product_id uuid NOT NULL,
        sku text NOT NULL,
        name text NOT NULL,
        barcode text,
        weight_grams integer CHECK (weight_grams >= 0),
        option_values text[] NOT NULL DEFAULT '{}',
        position integer NOT NULL,
        custom_fields jsonb NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        deleted_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, product_id) REFERENCES product
      );
      CREATE UNIQUE INDEX variant_sku ON variant (tenant_id, sku) WHERE deleted_at IS NULL;
      CREATE UNIQUE INDEX variant_options ON variant (tenant_id, product_id, option_values) WHERE deleted_at IS NULL;
      ${isolateTenantTable('variant')}

      CREATE TABLE price_list (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        name text NOT NULL,
        currency char(3) NOT NULL,
        is_default boolean NOT NULL,
        customer_group_id uuid,
        starts_at timestamptz,
        ends_at timestamptz,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        CHECK (ends_at > starts_at)
      );
      CREATE UNIQUE INDEX price_list_default ON price_list (tenant_id) WHERE is_default;
      ${isolateTenantTable('price_list')}

      CREATE TABLE price (
        tenant_id uuid NOT NULL,
        price_list_id uuid NOT NULL,
        variant_id uuid NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
        compare_at_minor bigint CHECK (compare_at_minor > amount_minor),
        PRIMARY KEY (tenant_id, variant_id, price_list_id),
        FOREIGN KEY (tenant_id, price_list_id) REFERENCES price_list,
        FOREIGN KEY (tenant_id, variant_id) REFERENCES variant
      );
      ${isolateTenantTable('price')}

      CREATE TABLE product_image (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        product_id uuid NOT NULL,
        image_id uuid,
        source_url text,
        alt_text text,
        position integer NOT NULL,
        is_primary boolean NOT NULL,
        fetch_attempts integer NOT NULL DEFAULT 0,
        fetch_after timestamptz,
        fetch_error text,
        fetch_failed_at timestamptz,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, product_id) REFERENCES product,
        FOREIGN KEY (tenant_id, image_id) REFERENCES media_image,
        CHECK (image_id IS NOT NULL OR source_url IS NOT NULL)
      );
      CREATE INDEX product_image_product ON product_image (tenant_id, product_id, position);
      CREATE UNIQUE INDEX product_image_primary ON product_image (tenant_id, product_id) WHERE is_primary;
      CREATE INDEX product_image_image ON product_image (tenant_id, image_id);
      CREATE INDEX product_image_pending ON product_image (tenant_id, fetch_after)
        WHERE image_id IS NULL AND fetch_failed_at IS NULL;
      ${isolateTenantTable('product_image')}

      CREATE FUNCTION search_text(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT translate(
          regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, input)), '[\u064B-\u065F\u0670\u0640\u200C]', '', 'g'),
          'يىكةأإآٱؤۀ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'ییکهااااوه01234567890123456789')
      $$;
      CREATE FUNCTION search_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE split_part(language, '-', 1)
          WHEN 'en' THEN 'pg_catalog.english'::regconfig
          WHEN 'tr' THEN 'pg_catalog.turkish'::regconfig
          WHEN 'de' THEN 'pg_catalog.german'::regconfig
          WHEN 'fr' THEN 'pg_catalog.french'::regconfig
          WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
          ELSE 'pg_catalog.simple'::regconfig END
      $$;

      -- Made of lexemes rather than of the text: what people type holds signs that mean something in a query.
      CREATE FUNCTION search_prefixes(input text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT coalesce(
          string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || ''':*', ' & '), '')::tsquery
        FROM unnest(to_tsvector('pg_catalog.simple', search_text(input)))
      $$;

      CREATE TABLE product_doc (
        tenant_id uuid NOT NULL,
        price_list_id uuid NOT NULL,
        language text NOT NULL,
        product_id uuid NOT NULL,
        slug text NOT NULL,
        name text NOT NULL,
        is_published boolean NOT NULL,
        price_min bigint NOT NULL,
        price_max bigint NOT NULL,
        sales_count bigint NOT NULL,
        category_ids uuid[] NOT NULL,
        tags text[] NOT NULL,
        option_pairs text[] NOT NULL,
        created_at timestamptz NOT NULL,
        search tsvector NOT NULL,
        card json NOT NULL,
        detail json NOT NULL,
        PRIMARY KEY (tenant_id, product_id, price_list_id, language),
        FOREIGN KEY (tenant_id, product_id) REFERENCES product
      );
      CREATE UNIQUE INDEX product_doc_slug ON product_doc (tenant_id, slug, price_list_id, language);
      CREATE INDEX product_doc_by_age ON product_doc (tenant_id, price_list_id, language, created_at, product_id);
      CREATE INDEX product_doc_by_name ON product_doc (tenant_id, price_list_id, language, name, product_id);
      CREATE INDEX product_doc_by_price ON product_doc (tenant_id, price_list_id, language, price_min, product_id);
      CREATE INDEX product_doc_by_sales ON product_doc (tenant_id, price_list_id, language, sales_count, product_id);
      CREATE INDEX product_doc_search ON product_doc USING gin (tenant_id, search);
      CREATE INDEX product_doc_categories ON product_doc USING gin (tenant_id, category_ids);
      CREATE INDEX product_doc_tags ON product_doc USING gin (tenant_id, tags);
      ${isolateTenantTable('product_doc')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE product_doc, product_image, price, price_list, variant, product_option, product_category,
        product_translation, product, category_translation, category;
      DROP FUNCTION search_prefixes(text);
      DROP FUNCTION search_config(text);
      DROP FUNCTION search_text(text);
    `);
  }
}
