/**
 * `AND s.variant_id = $2 AND …` for the columns that a filter asks for, with their values as parameters from $2 on.
 * Columns of null are left out of the text altogether, so that the planner sees which index serves the rest.
 */
export function equalColumns(wanted: Readonly<Record<string, string | null>>): {
  sql: string;
  parameters: string[];
} {
  const asked = Object.entries(wanted).flatMap(([column, value]) =>
    value === null ? [] : [{ column, value }],
  );
  return {
    sql: asked.map(({ column }, index) => `AND ${column} = $${index + 2}`).join(' '),
    parameters: asked.map(({ value }) => value),
  };
}
