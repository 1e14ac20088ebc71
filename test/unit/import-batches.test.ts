import { describe, expect, it } from 'vitest';
import { batchesOf, halvesOf, type ImportBatch } from '../../src/modules/imports/running/import-batches.js';
import { ToldProblems } from '../../src/modules/imports/running/told-problems.js';
import { countRecords, readItems } from '../../src/modules/imports/formats/import-format.js';
import { inPieces } from '../support/read-products.js';

const line = (id: number, variants = 1) => {
  const options = [{ name: 'Size', values: Array.from({ length: variants }, (_, index) => `S${index}`) }];
  const offers = options[0]!.values.map((value) => ({
    price: '1',
    selectedOptions: [{ name: 'Size', value }],
  }));
  return `${JSON.stringify({ id, name: `Thing ${id}`, options, variants: offers })}\n`;
};

async function batches(text: string): Promise<ImportBatch[]> {
  const found: ImportBatch[] = [];
  for await (const batch of batchesOf(readItems('JSONL', inPieces(text)))) found.push(batch);
  return found;
}

const shape = ({ items, rowsDone }: ImportBatch) => [items.length, rowsDone];

describe('batches', () => {
  it('hold 200 products, or fewer with many variants, and end where the file ends', async () => {
    const lines = (count: number, variants?: number) =>
      Array.from({ length: count }, (_, index) => line(index, variants)).join('');
    expect((await batches(lines(450))).map(shape)).toEqual([
      [200, 200],
      [200, 400],
      [50, 450],
    ]);
    expect((await batches(lines(10, 250))).map(shape)).toEqual([
      [4, 4],
      [4, 8],
      [2, 10],
    ]);
    expect((await batches(`${lines(200)}\n\n`)).map(shape)).toEqual([
      [200, 200],
      [0, 202],
    ]);
  });

  it('hold a thousand problems at most', async () => {
    expect((await batches('{\n'.repeat(2500))).map(shape)).toEqual([
      [1000, 1000],
      [1000, 2000],
      [500, 2500],
    ]);
  });

  it('are halved between their products until one is alone, and stay in order', async () => {
    const [batch] = await batches(`{\n${line(1)}{\n${line(2)}${line(3)}{\n`);
    const parts = (whole: ImportBatch): ImportBatch[] => halvesOf(whole)?.flatMap(parts) ?? [whole];
    expect(parts(batch!).map(shape)).toEqual([
      [2, 2],
      [2, 4],
      [2, 6],
    ]);
    expect(parts(batch!).flatMap(({ items }) => items)).toEqual(batch!.items);
  });
});

describe('the number of records', () => {
  it.each([
    ['JSONL' as const, `${line(1)}\n{\n${line(2)}`],
    ['SHOPIFY_CSV' as const, 'Title,Price\n"Mug\nof two lines",5\n\nCap,"6\nLamp,7\nTent,8'],
    ['SHOPIFY_CSV' as const, 'Title,Price\n'],
    ['JSONL' as const, ''],
  ])('of a %s file is what its reading comes to', async (format, text) => {
    const reading = readItems(format, inPieces(text, 7));
    for await (const item of reading) expect(item.recordsRead).toBeLessThanOrEqual(10);
    expect(await countRecords(format, inPieces(text, 7))).toBe(reading.progress.recordsRead);
  });
});

describe('problems that were told', () => {
  const problem = (rowNumber: number, code = 'INVALID') => ({ rowNumber, field: null, code, message: '' });

  it('are not told again, and their rows fail once', () => {
    const told = new ToldProblems([problem(3)]);
    expect(told.news([problem(4), problem(3), problem(3, 'REQUIRED'), problem(4, 'REQUIRED')])).toEqual({
      problems: [problem(3, 'REQUIRED'), problem(4), problem(4, 'REQUIRED')],
      failedRows: 1,
    });
  });

  it('count for a row that goes on in the next batch', () => {
    const told = new ToldProblems([]);
    told.remember([problem(3), problem(7)], 5);
    expect(told.news([problem(7, 'REQUIRED'), problem(8)]).failedRows).toBe(1);
  });
});
