import { describe, expect, it } from 'vitest';
import { Throttled } from '../../src/kernel/errors.js';
import { PasswordHasher } from '../../src/modules/identity/passwords/password-hasher.js';

describe('the password hasher', () => {
  const hasher = new PasswordHasher();

  it('recognises the password of a hash, and no other', async () => {
    const hash = await hasher.hash('correct horse 9');
    expect(await hasher.verify(hash, 'correct horse 9')).toBe(true);
    expect(await hasher.verify(hash, 'correct horse 8')).toBe(false);
    expect(hasher.isOutdated(hash)).toBe(false);
  });

  it('answers false, never true, where there is no hash', async () => {
    expect(await hasher.verify(null, 'correct horse 9')).toBe(false);
    expect(await hasher.verify(null, '')).toBe(false);
  });

  it('turns work away, with a time to come back, instead of letting it pile up', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 150 }, () => hasher.verify(null, 'x')));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toEqual(new Throttled(1000));
    expect(await hasher.verify(null, 'x')).toBe(false);
  });
});
