import { describe, expect, it } from 'vitest';
import { clientOf, newAddress, register } from '../../support/accounts.js';
import { startTestApp } from '../../support/test-app.js';

const app = await startTestApp();

const Update = `mutation ($input: ProfileUpdateInput!, $expectedVersion: Int) {
  profileUpdate(input: $input, expectedVersion: $expectedVersion) {
    user { name phone isPhoneVerified language version } userErrors { code path }
  }
}`;

interface Answered {
  readonly user: Record<string, unknown> | null;
  readonly userErrors: readonly unknown[];
}

async function person() {
  const { session, user } = await register(app, { name: 'Before', phone: '+905321112233' });
  const client = clientOf(app, session!.accessToken);
  const update = async (variables: Record<string, unknown>): Promise<Answered> => {
    const data = await client.run<{ profileUpdate: Answered }>(Update, variables);
    return data.profileUpdate;
  };
  return { email: user!.email, update };
}

describe('a profile', () => {
  it('changes where the input says so, and nowhere else', async () => {
    const { update } = await person();
    expect(await update({ input: { name: '  Şule\n Öz ' } })).toEqual({
      user: { name: 'Şule Öz', phone: '+905321112233', isPhoneVerified: false, language: 'en', version: 2 },
      userErrors: [],
    });
    expect((await update({ input: { language: 'tr' } })).user).toMatchObject({ language: 'tr', version: 3 });
    expect((await update({ input: { phone: null, language: null } })).user).toMatchObject({
      name: 'Şule Öz',
      phone: null,
      language: null,
    });
  });

  it.each([
    ['a blank name', { name: ' ' }, 'REQUIRED', 'name'],
    ['no name', { name: null }, 'INVALID', 'name'],
    ['a name of 10,000 letters', { name: 'x'.repeat(10_000) }, 'TOO_LONG', 'name'],
    ['words for a phone', { phone: 'call me' }, 'INVALID', 'phone'],
    ['an invented language', { language: '<script>' }, 'INVALID', 'language'],
  ])('refuses %s', async (_what, input, code, field) => {
    const { update } = await person();
    expect(await update({ input })).toEqual({ user: null, userErrors: [{ code, path: ['input', field] }] });
  });

  it('refuses a change of what was read before another change', async () => {
    const { update } = await person();
    await update({ input: { name: 'Second' }, expectedVersion: 1 });
    const late = await update({ input: { name: 'Third' }, expectedVersion: 1 });
    expect(late).toEqual({
      user: null,
      userErrors: [{ code: 'VERSION_CONFLICT', path: ['expectedVersion'] }],
    });
  });

  it('keeps the proof of a phone that stays, and loses it with one that changes', async () => {
    const { email, update } = await person();
    await app.database.query(`UPDATE user_account SET phone_verified_at = now() WHERE email = $1`, [email]);
    expect((await update({ input: { phone: '+90 532 111 22 33' } })).user!['isPhoneVerified']).toBe(true);
    expect((await update({ input: { phone: '+905321112244' } })).user!['isPhoneVerified']).toBe(false);
  });

  it('keeps the phone of an account that has no other way in', async () => {
    const { session } = await register(app, { email: newAddress('phone-only'), phone: '+905329998877' });
    await app.database.query(
      `UPDATE user_account SET email = NULL, phone_verified_at = now() WHERE phone = '+905329998877'`,
    );
    const client = clientOf(app, session!.accessToken);
    const answer = await client.run<{ profileUpdate: Answered }>(Update, { input: { phone: null } });
    expect(answer.profileUpdate.userErrors).toEqual([{ code: 'REQUIRED', path: ['input', 'phone'] }]);
  });
});

describe('a user', () => {
  it('is found by id by themselves and by operators only', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id ... on User { name email } } }';
    const [mine, theirs] = [await register(app, { name: 'Mine' }), await register(app, { name: 'Theirs' })];
    const client = clientOf(app, mine.session!.accessToken);
    const own = await client.run(query, { id: mine.user!.id });
    expect(own).toEqual({ node: { id: mine.user!.id, name: 'Mine', email: mine.user!.email } });
    expect(await client.run(query, { id: theirs.user!.id })).toEqual({ node: null });
    expect(await clientOf(app).run(query, { id: mine.user!.id })).toEqual({ node: null });
    const operatorId = await app.composed.apis.identity.ensureUser({
      email: newAddress('operator'),
      password: 'the operator’s own',
      name: 'Operator',
      isSuperAdmin: true,
    });
    const { accessToken } = await app.composed.apis.identity.openSession(operatorId);
    const seen = await clientOf(app, accessToken).run(query, { id: theirs.user!.id });
    expect(seen).toEqual({ node: { id: theirs.user!.id, name: 'Theirs', email: theirs.user!.email } });
  });
});
