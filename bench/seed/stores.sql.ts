import { OPENED_AT_MS } from './generator.sql.js';

const AT = `pg_temp.at_ms(${OPENED_AT_MS})`;

/** Number of the store as part of ids, $2 everywhere below. */
const ID = (kind: string, n = '0') => `pg_temp.id_of('${kind}', $2::bigint, ${n}, ${OPENED_AT_MS})`;

/** What a service would have made at the opening of a store: a test compares the two. $1 tenant, $2 its number. */
export const TENANT_ID = `SELECT pg_temp.id_of('tenant', $1::bigint, 0, ${OPENED_AT_MS}) AS id`;

/** $1 tenant, $2 its number, $3 slug, $4 name, $5 owner, $6 settings. */
export const OPEN_TENANT = `
  INSERT INTO tenant (id, slug, name, currency, default_language, languages, is_published, owner_id, plan_code, settings,
    created_at, updated_at)
  SELECT $1::uuid, $3, $4, 'USD', 'en', '{en}', true, $5::uuid, 'ENTERPRISE', $6::jsonb, ${AT}, ${AT} WHERE $2::bigint > 0`;

/** $1 owner. */
export const COUNT_STORE = `
  INSERT INTO store_count AS c (owner_id, stores) VALUES ($1::uuid, 1)
  ON CONFLICT (owner_id) DO UPDATE SET stores = c.stores + 1`;

/** $1 tenant, $2 user, $3 role. */
export const JOIN_STORE = `
  INSERT INTO membership (tenant_id, user_id, role, created_at, updated_at) VALUES ($1::uuid, $2::uuid, $3, ${AT}, ${AT})`;

/** $1 tenant, $2 metric, $3 how much of it. */
export const COUNT_USAGE = `
  INSERT INTO plan_usage (tenant_id, metric, period, used, max) VALUES ($1::uuid, $2, '', $3::integer, NULL)`;

/** $1 tenant, $2 its number. */
export const PRICE_LIST = `
  INSERT INTO price_list (tenant_id, id, name, currency, is_default, created_at)
  VALUES ($1::uuid, ${ID('price list')}, 'Default', 'USD', true, ${AT})`;

/** $1 tenant, $2 its number. */
export const LOCATION = `
  INSERT INTO location (tenant_id, id, name, is_default, created_at, updated_at)
  VALUES ($1::uuid, ${ID('location')}, 'Main location', true, ${AT}, ${AT})`;

/** $1 tenant, $2 its number. */
export const SHIPPING_ZONE = `
  INSERT INTO shipping_zone (tenant_id, id, name, areas, created_at, updated_at)
  VALUES ($1::uuid, ${ID('shipping zone')}, 'Home', '[{"country": "US"}, {"country": "GB"}]', ${AT}, ${AT})`;

/** $1 tenant, $2 its number. */
export const SHIPPING_METHODS = `
  INSERT INTO shipping_method (tenant_id, id, zone_id, name, carrier, kind, rates, free_above_minor, transit_days_min,
    transit_days_max, position, created_at, updated_at)
  SELECT $1::uuid, ${ID('shipping method', 'n')}, ${ID('shipping zone')}, name, 'Bench Post', 'FLAT', rates::jsonb, free,
    fastest, slowest, n, ${AT}, ${AT}
  FROM (VALUES (0, 'Standard', '[{"priceMinor": 500}]', 5000, 2, 4), (1, 'Express', '[{"priceMinor": 1500}]', NULL, 1, 1))
    AS method(n, name, rates, free, fastest, slowest)`;

/** People with an account and a proven address. $1 kind, $2 how many, $3 hash of their password. */
export const ACCOUNTS = `
  INSERT INTO user_account (id, email, email_verified_at, name, password_hash, language, created_at, updated_at)
  SELECT pg_temp.id_of($1, 0, n, ${OPENED_AT_MS}), $1 || '-' || n || '@bench.test', ${AT}, initcap($1) || ' ' || n, $3, 'en',
    ${AT}, ${AT}
  FROM generate_series(1, $2::bigint) AS n`;

/** $1 kind, $2 number. */
export const ACCOUNT_ID = `SELECT pg_temp.id_of($1, 0, $2::bigint, ${OPENED_AT_MS}) AS id`;

/** $1 tenant, $2 how many. */
export const CUSTOMER_MEMBERSHIPS = `
  INSERT INTO membership (tenant_id, user_id, role, created_at, updated_at)
  SELECT $1::uuid, pg_temp.id_of('customer', 0, n, ${OPENED_AT_MS}), 'CUSTOMER', ${AT}, ${AT}
  FROM generate_series(1, $2::bigint) AS n`;

/** $1 tenant, $2 how many. */
export const CUSTOMERS = `
  INSERT INTO customer (tenant_id, id, user_id, email, name, language, created_at, updated_at)
  SELECT $1::uuid, pg_temp.id_of('customer record', 0, n, ${OPENED_AT_MS}), pg_temp.id_of('customer', 0, n, ${OPENED_AT_MS}),
    'customer-' || n || '@bench.test', 'Customer ' || n, 'en', ${AT}, ${AT}
  FROM generate_series(1, $2::bigint) AS n`;
