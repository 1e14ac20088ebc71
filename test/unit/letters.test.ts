import { describe, expect, it } from 'vitest';
import { LETTER_NAMES } from '../../src/modules/notifications/letters/wording.js';
import { writeCodeMessage, writeLetter } from '../../src/modules/notifications/letters/write-letter.js';

const LANGUAGES = ['en', 'ar', 'fa', 'tr'];
const link = { url: 'https://wasla.test/account/page?token=abc', token: 'abc' };
const every = LANGUAGES.flatMap((language) => LETTER_NAMES.map((letter) => [language, letter] as const));

describe('a letter', () => {
  it.each(every)('in %s, %s, has all its texts and the direction of its language', (language, letter) => {
    const request = { letter, to: 'a@b.test', language, validHours: 72, storeName: 'Nakhl', link };
    const { subject, text, html } = writeLetter(request);
    expect(subject).not.toBe('');
    for (const written of [subject, text, html]) expect(written).not.toMatch(/[{}]|undefined|null/);
    const direction = ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr';
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    if (letter === 'staffInvitation') expect(subject).toContain('Nakhl');
  });

  it.each([
    ['en', '72 hours'],
    ['ar', '72 ساعة'],
    ['fa', '۷۲ ساعت'],
    ['tr', '72 saat'],
  ])('says in %s how long its link works: %s', (language, span) => {
    const { text } = writeLetter({
      letter: 'emailVerification',
      to: 'a@b.test',
      language,
      validHours: 72,
      link,
    });
    expect(text).toContain(span);
  });

  it('is plain text and HTML with the same link and token', () => {
    const letter = writeLetter({
      letter: 'passwordReset',
      to: 'a@b.test',
      language: 'en',
      validHours: 1,
      link,
    });
    expect(letter).toMatchObject({ to: 'a@b.test', subject: 'Choose a new password', language: 'en' });
    expect(letter.text).toBe(
      [
        'Hello,',
        'Someone asked for a new password for your account. If it was you, choose one within 1 hour.',
        'If it was not you, ignore this letter: your password stays as it is.',
        'Choose a password:\nhttps://wasla.test/account/page?token=abc',
        'If an app asks you for a code, enter this one:\nabc',
        'Your Wasla team',
      ].join('\n\n'),
    );
    expect(letter.html).toContain('<a href="https://wasla.test/account/page?token=abc"');
  });

  it.each([
    ['pt-BR', 'en'],
    [null, 'en'],
    ['', 'en'],
    ['toString', 'en'],
    ['AR-sa', 'ar'],
  ])('for someone who prefers %s is in %s', (preferred, language) => {
    const letter = writeLetter({ letter: 'passwordChanged', to: 'a@b.test', language: preferred });
    expect(letter.language).toBe(language);
  });

  it('shows the name of a store as it is, and never as markup or as a placeholder', () => {
    const storeName = '<b>"A" & {validFor}</b>';
    const request = {
      letter: 'staffInvitation',
      to: 'a@b.test',
      language: 'en',
      validHours: 72,
      link,
    } as const;
    const { subject, html } = writeLetter({ ...request, storeName });
    expect(subject).toBe(`You are invited to work in “${storeName}”`);
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;&quot;A&quot; &amp; {validFor}&lt;/b&gt;');
  });
});

describe('a text message with a code', () => {
  it.each([
    ['en', '042137 is your Wasla code. It works for 5 minutes. Do not tell it to anyone.'],
    ['ar', 'رمز وصلة الخاص بك هو 042137 وهو صالح لمدة 5 دقائق. لا تشاركه مع أحد.'],
    ['fa', 'کد ورود شما به وصله 042137 است و تا ۵ دقیقه اعتبار دارد. آن را به کسی ندهید.'],
    ['tr', 'Wasla kodunuz 042137. 5 dakika geçerlidir. Kimseyle paylaşmayın.'],
  ])('in %s has the code in digits of the keyboard', (language, text) => {
    const message = writeCodeMessage({ phone: '+966512345678', language, code: '042137', validMinutes: 5 });
    expect(message).toEqual({ to: '+966512345678', text });
  });
});
