import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAnyId, decodeId, encodeId, isUuid, newId } from '../../src/kernel/ids.js';

describe('public ids', () => {
  test('carry their kind in front of 26 base-32 digits', () => {
    expect(encodeId('product', '0192f3a4-5b6c-7d8e-9fa0-b1c2d3e4f506')).toBe(
      'prod_01JBST8PVCFP79Z85HRB9Y9X86',
    );
  });

  test('give back the UUID they were made of', () => {
    fc.assert(fc.property(fc.uuid(), (uuid) => decodeId('variant', encodeId('variant', uuid)) === uuid));
  });

  test('are read in either case', () => {
    const id = newId();
    expect(decodeId('product', encodeId('product', id).toLowerCase().replace('prod', 'prod'))).toBe(id);
  });

  test('of another kind, too short, too long or with foreign letters are refused', () => {
    const id = encodeId('product', newId());
    expect(decodeId('variant', id)).toBeNull();
    expect(decodeId('product', id.slice(0, -1))).toBeNull();
    expect(decodeId('product', `${id}0`)).toBeNull();
    expect(decodeId('product', 'prod_ZZZZZZZZZZZZZZZZZZZZZZZZZZ')).toBeNull();
    expect(decodeId('product', '')).toBeNull();
    expect(decodeAnyId('constructor_01JBSTGPVCFP79Z85HRB9Y9X86')).toBeNull();
  });

  test('tell their kind', () => {
    const uuid = newId();
    expect(decodeAnyId(encodeId('category', uuid))).toEqual({ kind: 'category', uuid });
  });
});

describe('new ids', () => {
  test('are UUIDs of version 7 in ascending order, also within a millisecond', () => {
    const ids = Array.from({ length: 10_000 }, newId);
    expect(ids.every((id) => isUuid(id) && id[14] === '7' && '89ab'.includes(id[19]!))).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(10_000);
  });
});
