import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { MessageFolder } from '../../src/modules/notifications/providers/development/message-folder.js';

const directory = await mkdtemp(join(tmpdir(), 'wasla-messages-'));
const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));

afterAll(() => rm(directory, { recursive: true }));

describe('the folder of messages', () => {
  it('is empty before the first message', async () => {
    expect(await new MessageFolder(join(directory, 'none'), clock).list()).toEqual([]);
  });

  it('keeps letters and text messages, the newest first', async () => {
    const folder = new MessageFolder(join(directory, 'both'), clock);
    const letter = { to: 'a@b.test', subject: 'Hi', text: 'مرحبًا', html: '<p>مرحبًا</p>', language: 'ar' };
    await folder.mail.send(letter);
    await folder.sms.send({ to: '+966512345678', text: '042137' });
    const about = { id: expect.any(String) as string, sentAt: '2026-11-21T12:00:00.000Z' };
    expect(await folder.list()).toEqual([
      { ...about, kind: 'sms', to: '+966512345678', text: '042137' },
      { ...about, kind: 'mail', ...letter },
    ]);
  });

  it('keeps the newest 500, also when processes write at once', async () => {
    const path = join(directory, 'many');
    const folders = [new MessageFolder(path, clock), new MessageFolder(path, clock)];
    for (let round = 0; round < 26; round++) {
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          folders[index % 2]!.sms.send({ to: '+966512345678', text: String(round) }),
        ),
      );
    }
    const kept = await folders[0]!.list();
    expect(kept).toHaveLength(500);
    expect(new Set(kept.map(({ text }) => text))).toEqual(
      new Set(Array.from({ length: 25 }, (_, i) => String(i + 1))),
    );
    expect((await readdir(path)).length).toBeLessThan(600);
  });

  it('is made again when somebody has removed it', async () => {
    const path = join(directory, 'removed');
    const folder = new MessageFolder(path, clock);
    await folder.sms.send({ to: '+966512345678', text: 'lost' });
    await rm(path, { recursive: true });
    await folder.sms.send({ to: '+966512345678', text: 'kept' });
    expect((await folder.list()).map(({ text }) => text)).toEqual(['kept']);
  });

  it('does not show a message that is being written', async () => {
    const path = join(directory, 'half');
    const folder = new MessageFolder(path, clock);
    await folder.sms.send({ to: '+966512345678', text: 'whole' });
    await writeFile(join(path, 'half'), '{"text": "ha');
    expect((await folder.list()).map(({ text }) => text)).toEqual(['whole']);
  });
});
