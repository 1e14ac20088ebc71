import { expect, it } from 'vitest';
import { readArguments } from '../../src/cli/import-arguments.js';

it('takes the file and the pictures from where the command was given', () => {
  const words = [
    '--from',
    '/shop',
    '--store',
    'a',
    '--format',
    'jsonl',
    '--images',
    'pictures',
    'mugs.jsonl',
  ];
  expect(readArguments(words)).toEqual({
    ...{ store: 'a', format: 'JSONL', path: '/shop/mugs.jsonl', pictureFolder: '/shop/pictures' },
  });
});

it.each([
  ['an unknown format', ['--store', 'a', '--format', 'xml', 'mugs.jsonl'], /^Usage: npm run import/],
  ['no file', ['--store', 'a', '--format', 'jsonl'], /^Usage: npm run import/],
  ['two files', ['--store', 'a', '--format', 'jsonl', 'a.jsonl', 'b.jsonl'], /^Usage: npm run import/],
  ['no store', ['--format', 'jsonl', 'mugs.jsonl'], /^Usage: npm run import/],
  ['an unknown option', ['--shop', 'a'], /^Unknown option '--shop'[^]*Usage: npm run import/],
])('says in a sentence what is wrong with %s', (_what, words, sentence) => {
  expect(() => readArguments(words)).toThrow(sentence);
});
