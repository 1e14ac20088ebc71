import { describe, expect, test } from 'vitest';
import {
  displayName,
  hostName,
  isAtOrBelow,
  isPublicName,
} from '../../src/modules/tenants/domains/host-name.js';

describe('the name of a host', () => {
  test.each([
    ['shop.example.com', 'shop.example.com'],
    [' Shop.EXAMPLE.com. ', 'shop.example.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['متجر.السعودية', 'xn--pgbep1f.xn--mgberp4a5d4ar'],
    ['ｓｈｏｐ。example．com', 'shop.example.com'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
    ['360.cn', '360.cn'],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
  ])('%s is stored as %s', (text, host) => {
    expect(hostName(text)).toBe(host);
  });

  test.each([
    '',
    'localhost',
    '.example.com',
    'shop..example.com',
    '-shop.example.com',
    'shop-.example.com',
    'sh_op.example.com',
    'shop.example.com:443',
    'https://shop.example.com',
    'shop.example.com/path',
    'user@shop.example.com',
    'shop example.com',
    'shop.example.com\0',
    '127.0.0.1',
    '127.1',
    '0x7f.0.0.1',
    '1.2.3.0x4',
    '[::1]',
    '::1',
    'xn--a.example',
    '*.example.com',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(127)}example`,
    'x'.repeat(10_000),
    '🛒',
  ])('is not %s', (text) => {
    expect(hostName(text)).toBeNull();
  });

  test('is shown in its own letters', () => {
    expect(displayName('xn--mnchen-3ya.example')).toBe('münchen.example');
  });

  test('tells what is at or below another one by whole labels', () => {
    expect(isAtOrBelow('a.wasla.example', 'wasla.example')).toBe(true);
    expect(isAtOrBelow('wasla.example', 'wasla.example')).toBe(true);
    expect(isAtOrBelow('notwasla.example', 'wasla.example')).toBe(false);
  });

  test('tells names that no one on the internet can reach', () => {
    for (const host of ['db.internal', 'printer.local', 'a.localhost', '1.0.0.127.in-addr.arpa', 'x.onion']) {
      expect(isPublicName(host)).toBe(false);
    }
    expect(isPublicName('internal.example.com')).toBe(true);
  });
});
