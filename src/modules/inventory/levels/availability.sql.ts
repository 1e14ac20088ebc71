/** The levels that count for what can be bought of these variants. */
const levelsOf = (variantIds: string) => `FROM stock_level s
  WHERE s.tenant_id = $1 AND s.variant_id = ANY(${variantIds}) AND s.closed_at IS NULL
    AND s.location_id = ANY(ARRAY(SELECT l.id FROM location l WHERE l.tenant_id = $1 AND l.is_active))`;

/**
 * An SQL expression: how many can be bought of the variants of a list of ids, as JSON pairs of id and quantity, without
 * those that are in no active location. For statements whose first parameter is the tenant.
 */
export function availabilityOf(variantIds: string): string {
  return `(SELECT json_agg(json_build_array(level.variant_id, level.available)) FROM (
    SELECT s.variant_id, sum(s.on_hand - s.reserved)::bigint AS available ${levelsOf(variantIds)} GROUP BY s.variant_id
  ) AS level)`;
}

/** An SQL condition: something of a list of variants can be bought. For statements whose first parameter is the tenant. */
export function isAvailable(variantIds: string): string {
  return `EXISTS (SELECT 1 ${levelsOf(variantIds)} AND s.on_hand > s.reserved)`;
}
