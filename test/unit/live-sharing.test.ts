import { describe, expect, test } from 'vitest';
import { AnswerTree } from '../../src/platform/sockets/answer-tree.js';
import { textFrame } from '../../src/platform/sockets/text-frame.js';
import { Turns } from '../../src/platform/sockets/turns.js';
import { watch } from '../../src/platform/sockets/watched.js';

interface Viewer {
  readonly kind: string;
  readonly role?: string;
  readonly userId?: string;
}

interface Seen {
  readonly viewer: Viewer;
  readonly language: string;
  readonly note?: unknown;
}

const staff = (userId: string, language = 'en'): Seen => ({
  viewer: { kind: 'user', role: 'STAFF', userId },
  language,
});
const guest: Seen = { viewer: { kind: 'anonymous' }, language: 'en' };

/** Makes an answer by reading, and keeps it. */
function keep(tree: AnswerTree<string>, context: Seen, read: (context: Seen) => string): string {
  const { object, facts } = watch(context, {});
  const answer = read(object);
  tree.add(context, facts, answer);
  return answer;
}

describe('an answer that was kept', () => {
  const greet = ({ viewer, language }: Seen) =>
    viewer.role === 'STAFF' ? `staff ${language}` : `${viewer.kind} ${viewer.userId ?? ''}`;

  test('is found by whoever has the same at every place that was read', () => {
    const tree = new AnswerTree<string>();
    keep(tree, staff('one'), greet);
    expect(tree.find(staff('two'))).toBe('staff en');
    expect(tree.find(staff('two', 'ar'))).toBeUndefined();
    expect(tree.find(guest)).toBeUndefined();
  });

  test('stands beside others that depend on other places', () => {
    const tree = new AnswerTree<string>();
    const customer = (userId: string): Seen => ({ viewer: { kind: 'user', userId }, language: 'en' });
    for (const context of [staff('one'), guest, customer('a'), staff('one', 'ar'), customer('b')])
      keep(tree, context, greet);
    expect([staff('x', 'ar'), customer('a'), customer('b'), guest, customer('c')].map((seen) => tree.find(seen))).toEqual([
      'staff ar', 'user a', 'user b', 'anonymous ', undefined,
    ]);
  }); // prettier-ignore

  test('is found also when its readers do not read in the same order', () => {
    const tree = new AnswerTree<string>();
    keep(tree, staff('one'), ({ language, viewer }) => `${language} ${viewer.role}`);
    keep(tree, guest, ({ viewer, language }) => `${viewer.kind} ${language}`);
    expect(tree.find(staff('two'))).toBe('en STAFF');
    expect(tree.find(guest)).toBe('anonymous en');
  });

  test('is for nobody else when it was made of the names that there are, or of an object', () => {
    const listed = new AnswerTree<string>();
    keep(listed, guest, ({ viewer }) => Object.keys(viewer).join());
    expect(listed.find(guest)).toBeUndefined();
    const asked = new AnswerTree<string>();
    keep(asked, guest, ({ viewer }) => String('role' in viewer));
    expect(asked.find(guest)).toBeUndefined();
    const made = new AnswerTree<string>();
    const dated = () => ({ ...guest, note: new Date(0) });
    keep(made, dated(), ({ note }) => String(note));
    expect(made.find(dated())).toBeUndefined();
  });

  test('is not for whoever has nothing where it was asked whether there is an object', () => {
    const tree = new AnswerTree<string>();
    keep(tree, { ...guest, note: { text: 'x' } }, ({ note }) => (note ? 'noted' : 'none'));
    expect(tree.find({ ...guest, note: { text: 'y' } })).toBe('noted');
    expect(tree.find({ ...guest, note: null })).toBeUndefined();
    expect(tree.find(guest)).toBeUndefined();
  });

  test('keeps what its making wrote to itself, and notes nothing that is given', () => {
    const target: Seen & { cache?: object } = guest;
    const { object, facts } = watch(target, { language: 'xx' });
    object.cache = { full: true };
    expect([object.language, object.cache, target.cache]).toEqual(['xx', { full: true }, undefined]);
    expect([...facts.keys()]).toEqual([]);
  });
});

test('turns let a part go on at once and the rest later, in their order', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  const take = async (number: number) => {
    await turns.take();
    begun.push(number);
  };
  const all = Promise.all([1, 2, 3, 4, 5].map(take));
  await Promise.resolve();
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
  await all;
  expect(begun).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  [0, [0x81, 0]],
  [125, [0x81, 125]],
  [126, [0x81, 126, 0, 126]],
  [65_535, [0x81, 126, 0xff, 0xff]],
  [65_536, [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]],
])('a frame of %i bytes of text begins with its length', (length, head) => {
  const text = Buffer.alloc(length, 'x');
  const frame = textFrame([text.subarray(0, 1), text.subarray(1)]);
  expect([...frame.subarray(0, head.length)]).toEqual(head);
  expect(frame.subarray(head.length).equals(text)).toBe(true);
});
