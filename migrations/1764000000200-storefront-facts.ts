import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** What visitors of the storefronts do, the sums of it by day, and what becomes of carts. */
export class StorefrontFacts1764000000200 implements MigrationInterface {
  name = 'StorefrontFacts1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EVENTS);
    await runner.query(VISITS);
    await runner.query(CARTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE analytics_carts, analytics_cart, analytics_visits, analytics_visit_day, analytics_event,
        analytics_settings;
      DROP INDEX cart_quiet;`);
  }
}

const EVENTS = `
  CREATE TABLE analytics_settings (
    tenant_id uuid PRIMARY KEY REFERENCES tenant,
    -- The share of visitors whose events are kept, in basis points.
    event_sample_bps integer NOT NULL CHECK (event_sample_bps BETWEEN 0 AND 10000),
    updated_at timestamptz NOT NULL
  );
  ${isolateTenantTable('analytics_settings', ['SELECT', 'INSERT', 'UPDATE'])}

  CREATE TABLE analytics_event (
    tenant_id uuid NOT NULL REFERENCES tenant,
    -- A keyed hash of the client's id and its id of the event: what comes again is found by it.
    id uuid NOT NULL,
    -- Of the store's time zone.
    day date NOT NULL,
    -- A keyed hash of the client's id, another one every day.
    visitor uuid NOT NULL,
    type text NOT NULL,
    product_id uuid,
    query text CHECK (char_length(query) <= 100),
    source text CHECK (char_length(source) <= 60),
    -- For how many events it stands, in ten-thousandths: more than one where visitors are sampled.
    weight integer NOT NULL CHECK (weight >= 10000),
    occurred_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
  );
  CREATE INDEX analytics_event_of_day ON analytics_event (tenant_id, day, visitor);
  CREATE INDEX analytics_event_recent ON analytics_event (tenant_id, occurred_at) INCLUDE (visitor, weight);
  CREATE INDEX analytics_event_age ON analytics_event (received_at);
  ${isolateTenantTable('analytics_event', ['SELECT', 'INSERT', 'DELETE'])}
  ${openToPlatformFor('analytics_event', 'SELECT', 'DELETE')}`;

const VISITS = `
  CREATE TABLE analytics_visit_day (
    tenant_id uuid NOT NULL REFERENCES tenant,
    day date NOT NULL,
    -- Events have come since the sums were last begun.
    is_dirty boolean NOT NULL,
    -- When that mark was last taken away. Who began before may have relied on it, and commit after the sums were made.
    cleared_at timestamptz,
    -- All events are in the sums, and none is on its way.
    is_settled boolean NOT NULL CHECK (NOT (is_settled AND is_dirty)),
    -- Not before then are the sums made anew: what has waited for longest comes first.
    due_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, day)
  );
  CREATE INDEX analytics_visit_day_due ON analytics_visit_day (due_at, tenant_id, day) WHERE NOT is_settled;
  ${isolateTenantTable('analytics_visit_day', ['SELECT', 'INSERT', 'UPDATE'])}
  ${openToPlatformFor('analytics_visit_day', 'SELECT')}

  -- Sums of a day. All measures are in ten-thousandths, because an event of a sample stands for several.
  CREATE TABLE analytics_visits (
    tenant_id uuid NOT NULL REFERENCES tenant,
    dimension text NOT NULL CHECK (dimension IN ('STORE', 'SOURCE', 'PRODUCT', 'QUERY')),
    day date NOT NULL,
    -- The source, the product or the text searched for; empty for the store, and for visitors who came directly.
    key text NOT NULL,
    visitors bigint NOT NULL,
    sessions bigint NOT NULL,
    product_views bigint NOT NULL,
    searches bigint NOT NULL,
    added_to_cart bigint NOT NULL,
    viewing_sessions bigint NOT NULL,
    searching_sessions bigint NOT NULL,
    adding_sessions bigint NOT NULL,
    ordering_sessions bigint NOT NULL,
    PRIMARY KEY (tenant_id, dimension, day, key)
  );
  CREATE INDEX analytics_visits_of_product ON analytics_visits (tenant_id, key, day) WHERE dimension = 'PRODUCT';
  ${isolateTenantTable('analytics_visits')}`;

const CARTS = `
  CREATE TABLE analytics_cart (
    tenant_id uuid NOT NULL REFERENCES tenant,
    -- The id by which events name the cart, which opens nothing.
    id uuid NOT NULL,
    -- When it was started, in the store's time zone.
    day date NOT NULL,
    state text NOT NULL CHECK (state IN ('OPEN', 'CHECKOUT', 'ABANDONED', 'CONVERTED', 'MERGED')),
    -- The order that it is becoming or has become.
    order_id uuid,
    started_at timestamptz NOT NULL,
    -- When it went to the checkout for the first time, and when its order was paid or authorised.
    checked_out_at timestamptz,
    converted_at timestamptz,
    PRIMARY KEY (tenant_id, id)
  );
  CREATE INDEX analytics_cart_order ON analytics_cart (tenant_id, order_id) WHERE order_id IS NOT NULL;
  CREATE INDEX analytics_cart_open ON analytics_cart (tenant_id, started_at) WHERE state = 'OPEN';
  CREATE INDEX analytics_cart_age ON analytics_cart ((greatest(started_at, checked_out_at, converted_at)));
  ${isolateTenantTable('analytics_cart')}
  ${openToPlatformFor('analytics_cart', 'SELECT', 'DELETE')}

  CREATE TABLE analytics_carts (
    tenant_id uuid NOT NULL REFERENCES tenant,
    day date NOT NULL,
    -- Of the carts that were started on the day: all, those left alone, those that became an order.
    started bigint NOT NULL,
    abandoned bigint NOT NULL,
    converted bigint NOT NULL,
    -- What happened on the day, whenever the cart was started: checkouts begun for the first time, orders confirmed.
    checkouts bigint NOT NULL,
    orders bigint NOT NULL,
    PRIMARY KEY (tenant_id, day)
  );
  ${isolateTenantTable('analytics_carts')}

  CREATE INDEX cart_quiet ON cart (tenant_id, updated_at, id) WHERE status = 'OPEN';`;
