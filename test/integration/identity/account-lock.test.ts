import { expect, test } from 'vitest';
import { newId } from '../../../src/kernel/ids.js';
import { UsersRepository } from '../../../src/modules/identity/accounts/users.repository.js';
import { startWorld } from '../../support/world.js';

const world = await startWorld();
const users = new UsersRepository();

test('of ten changes that rely on one password the first is made, and none has to run again', async () => {
  const { userId } = await world.person();
  const { contexts, unitOfWork } = world.app.core;
  const ctx = contexts.create({ requestId: newId(), tenant: null, viewer: { kind: 'anonymous' } });
  const read = (await unitOfWork.writePlatform(ctx, (tx) => users.find(tx, userId)))!;
  let runs = 0;
  const changes = Array.from({ length: 10 }, (_, index) =>
    unitOfWork.writePlatform(ctx, async (tx) => {
      runs++;
      if (!(await users.holds(tx, read))) return false;
      // Long enough for the others to reach the lock.
      await tx.query('SELECT pg_sleep(0.1)');
      await users.update(tx, userId, { passwordHash: `hash ${index}` });
      return true;
    }),
  );
  expect((await Promise.all(changes)).filter(Boolean)).toHaveLength(1);
  expect(runs).toBe(10);
});
