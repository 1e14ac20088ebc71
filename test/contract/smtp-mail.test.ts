import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { smtpMailSender } from '../../src/modules/notifications/providers/smtp/smtp-mail.provider.js';
import { FakeSmtp } from '../support/fake-smtp.js';

const server = await FakeSmtp.start();
const lines: string[] = [];
const log = pino({}, { write: (line: string) => void lines.push(line) });
const sender = smtpMailSender({ url: server.url, from: 'Wasla <no-reply@wasla.test>', log });
const letter = {
  to: 'reader@accounts.test',
  subject: 'دعوة للعمل\r\nBcc: everyone@accounts.test',
  text: 'نص',
  html: '<p>نص</p>',
  language: 'ar',
};

beforeEach(() => {
  server.received.length = 0;
  lines.length = 0;
  server.recipientAnswer = '250 ok';
});
afterAll(() => server.stop());

describe('sending over SMTP', () => {
  it('hands the server one letter with both its forms', async () => {
    await sender.send({ ...letter, subject: 'Hello' });
    expect(server.received).toHaveLength(1);
    const { from, to, data } = server.received[0]!;
    expect({ from, to }).toEqual({ from: 'no-reply@wasla.test', to: 'reader@accounts.test' });
    expect(data).toMatch(/^From: Wasla <no-reply@wasla.test>$/m);
    expect(data).toMatch(/^Subject: Hello$/m);
    expect(data).toMatch(/^Content-Language: ar$/im);
    expect(data).toMatch(/^Auto-Submitted: auto-generated$/im);
    expect(data).toMatch(/^Content-Type: text\/plain/m);
    expect(data).toMatch(/^Content-Type: text\/html/m);
  });

  it('does not let a subject or a recipient add headers', async () => {
    await sender.send(letter);
    expect(server.received[0]!.data).not.toMatch(/^Bcc:/im);
    await sender.send({ ...letter, to: 'a@accounts.test, b@accounts.test' }).catch(() => undefined);
    expect(server.received.map(({ to }) => to)).not.toContain('b@accounts.test');
  });

  it('fails when the server cannot take the letter now, so that the job tries again', async () => {
    server.recipientAnswer = '451 later, please';
    await expect(sender.send(letter)).rejects.toThrow('451');
  });

  it('gives up a recipient that the server refuses for good, and logs it without the address', async () => {
    server.recipientAnswer = '550 no such mailbox';
    await sender.send(letter);
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ responseCode: 550, msg: 'The mail server refuses a letter for good' }),
    ]);
    expect(lines.join('')).not.toContain('reader@');
  });

  it('fails when nothing listens', async () => {
    const gone = await FakeSmtp.start();
    const { url } = gone;
    await gone.stop();
    await expect(smtpMailSender({ url, from: 'a@wasla.test', log }).send(letter)).rejects.toThrow(
      'ECONNREFUSED',
    );
  });
});
