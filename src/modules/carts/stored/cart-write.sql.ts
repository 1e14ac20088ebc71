/**
 * $1 tenant, $2 cart, $3 user, $4 currency, $5 e-mail, $6 phone, $7 and $8 addresses, $9 codes, $10 shipping method,
 * $11 expiry, $12 now, $13 to $16 ids, variants, quantities and prices of lines.
 */
const LINES = `unnest($13::uuid[], $14::uuid[], $15::integer[], $16::bigint[]) AS line(id, variant_id, quantity, seen)`;
const INSERT_LINES = `INSERT INTO cart_line (tenant_id, cart_id, id, variant_id, quantity, seen_unit_minor, created_at)`;

/** The cart and all its lines. */
export const CREATE_CART = `
WITH made AS (
  INSERT INTO cart (tenant_id, id, user_id, status, currency, email, phone, shipping_address, billing_address,
    discount_codes, shipping_method_id, expires_at, created_at, updated_at)
  VALUES ($1, $2, $3, 'OPEN', $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) RETURNING id
)
${INSERT_LINES}
SELECT $1, made.id, line.id, line.variant_id, line.quantity, line.seen, $12 FROM made CROSS JOIN ${LINES}`;

/** The cart's columns; its lines stay what they are. */
export const SAVE_COLUMNS = `
UPDATE cart SET user_id = $3, currency = $4, email = $5, phone = $6, shipping_address = $7, billing_address = $8,
  discount_codes = $9, shipping_method_id = $10, expires_at = $11, updated_at = $12, version = version + 1
WHERE tenant_id = $1 AND id = $2`;

/** The cart's columns, the lines in $17 gone, the other given ones made or changed. */
export const SAVE_CART = `
WITH changed AS (${SAVE_COLUMNS} RETURNING id), gone AS (
  DELETE FROM cart_line WHERE tenant_id = $1 AND cart_id = $2 AND id = ANY($17::uuid[])
)
${INSERT_LINES}
SELECT $1, changed.id, line.id, line.variant_id, line.quantity, line.seen, $12 FROM changed CROSS JOIN ${LINES}
ON CONFLICT (tenant_id, cart_id, id) DO UPDATE
SET quantity = excluded.quantity, seen_unit_minor = excluded.seen_unit_minor`;
