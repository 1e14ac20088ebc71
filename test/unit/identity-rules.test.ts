import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneNumber } from '../../src/modules/identity/accounts/phone-number.js';
import { addressGroup } from '../../src/platform/http/address-group.js';
import { newPassword } from '../../src/modules/identity/passwords/password.rules.js';

describe('a phone number', () => {
  it.each([
    ['+966 51-234-5678', '+966512345678'],
    ['00966(51)2345678', '+966512345678'],
    ['+٩٦٦٥١٢٣٤٥٦٧٨', '+966512345678'],
    ['+۹۸۹۱۲۱۲۳۴۵۶۷', '+989121234567'],
    ['+1 (212) 555\u20110100', '+12125550100'],
  ])('is read from %s', (written, number) => {
    expect(phoneNumber.parse(written)).toBe(number);
  });

  it.each([
    '',
    '12345',
    '0512345678',
    '+0512345678',
    '+12345',
    '+1234567890123456',
    '+1212555o100',
    '++12125550100',
  ])('is not %s', (written) => {
    expect(phoneNumber.safeParse(written).success).toBe(false);
  });

  it('has the international form whatever is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (written) => {
        const read = phoneNumber.safeParse(written);
        expect(!read.success || /^\+[1-9]\d{6,14}$/.test(read.data)).toBe(true);
      }),
    );
  });
});

describe('the group of a network address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
    ['2001:db8:1:2::', '2001:db8:1:2::'],
    ['::1', '::'],
    ['', 'unknown'],
    ['a host', 'unknown'],
  ])('of %s is %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});

describe('a new password', () => {
  it.each(['correct horse', 'كلمة سرية', '😀😀😀😀😀😀😀😀', 'x'.repeat(256)])('may be %s', (password) => {
    expect(newPassword.safeParse(password).success).toBe(true);
  });

  it.each(['', 'seven77', '😀😀😀😀', 'x'.repeat(257), 'QWERTY123', '12345678'])(
    'may not be %s',
    (password) => {
      expect(newPassword.safeParse(password).success).toBe(false);
    },
  );
});
