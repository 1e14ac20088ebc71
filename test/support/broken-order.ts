import type { World } from './world.js';

/** Runs the work while the database fails whenever a row of the table is written for the order: a defect nobody foresaw. */
export async function whileBroken<T>(
  world: World,
  { table, orderId }: { readonly table: 'order_history' | 'shipment'; readonly orderId: string },
  work: () => Promise<T>,
): Promise<T> {
  await world.app.database.query(
    `ALTER TABLE ${table} ADD CONSTRAINT broken CHECK (order_id <> '${orderId}') NOT VALID`,
  );
  try {
    return await work();
  } finally {
    await world.app.database.query(`ALTER TABLE ${table} DROP CONSTRAINT broken`);
  }
}
