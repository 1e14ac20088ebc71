import { beforeAll, describe, expect, test } from 'vitest';
import { newTenant, note, numbersTo, relayOf, streamOf, writeAs } from '../../support/event-streams.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

let app: TestApp;
/** Another process of the same installation. */
let beside: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  beside = await startTestApp({ beside: app });
});

/** Does the work while relays of both processes number whatever they find. */
async function whileNumbering(work: () => Promise<unknown>): Promise<void> {
  const relays = [relayOf(app), relayOf(beside)];
  let isOver = false;
  const numbering = relays.map(async (relay) => {
    while (!isOver) await relay.drain();
  });
  await work().finally(() => (isOver = true));
  await Promise.all(numbering);
  await relays[0]!.drain();
}

describe('the stream of a tenant', () => {
  test('is numbered from 1 without gaps under 200 concurrent writers, some of which roll back', async () => {
    const tenants = [newTenant(), newTenant(), newTenant(), newTenant()];
    const writer = async (_: unknown, index: number) => {
      const process = index % 2 === 0 ? app : beside;
      await writeAs(process, tenants[index % tenants.length]!, async (tx) => {
        await note(process, tx, `${index} first`);
        await note(process, tx, `${index} second`);
        if (index % 5 === 0) throw new Error('rolled back');
      });
    };
    const results: PromiseSettledResult<void>[] = [];
    await whileNumbering(async () => {
      results.push(...(await Promise.allSettled(Array.from({ length: 200 }, writer))));
    });
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(40);
    for (const [place, tenantId] of tenants.entries()) {
      const committed = numbersTo(200)
        .map((number) => number - 1)
        .filter((index) => index % 4 === place && index % 5 !== 0);
      const { sequences, values } = await streamOf(app, tenantId);
      expect(sequences).toEqual(numbersTo(80));
      expect(new Set(values)).toEqual(
        new Set(committed.flatMap((index) => [`${index} first`, `${index} second`])),
      );
      for (const index of committed) {
        expect(values.indexOf(`${index} first`)).toBeLessThan(values.indexOf(`${index} second`));
      }
    }
  });

  test('has the events of one row in the order of its commits, however many change it at once', async () => {
    const tenantId = newTenant();
    await app.database.query(`
      CREATE TABLE contended (tenant_id uuid PRIMARY KEY, version integer NOT NULL);
      GRANT SELECT, UPDATE ON contended TO wasla_app;
      INSERT INTO contended VALUES ('${tenantId}', 0)`);
    const change = (_: unknown, index: number) => {
      const process = index % 2 === 0 ? app : beside;
      return writeAs(process, tenantId, async (tx) => {
        const [row] = await tx.query<{ version: number }>(
          'UPDATE contended SET version = version + 1 WHERE tenant_id = $1 RETURNING version',
          [tenantId],
        );
        await note(process, tx, row!.version);
      });
    };
    await whileNumbering(() => Promise.all(Array.from({ length: 100 }, change)));
    const { sequences, values } = await streamOf(app, tenantId);
    expect(sequences).toEqual(numbersTo(100));
    expect(values).toEqual(numbersTo(100));
  });
});
