/**
 * An SQL expression: how many can be bought of each variant whose id the query answers, as JSON pairs of id and
 * quantity, or null for none. For statements that read variants anyway, whose first parameter is the tenant.
 */
export function availabilityOf(variantIds: string): string {
  return `(SELECT json_agg(json_build_array(wanted.id, coalesce(there.available, 0)))
    FROM (${variantIds}) AS wanted(id) CROSS JOIN LATERAL (
      SELECT sum(s.on_hand - s.reserved)::bigint AS available FROM stock_level s
      WHERE s.tenant_id = $1 AND s.variant_id = wanted.id AND s.closed_at IS NULL
        AND s.location_id = ANY(ARRAY(SELECT l.id FROM location l WHERE l.tenant_id = $1 AND l.is_active))
    ) AS there)`;
}
