import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShopifyCsv } from '../../src/modules/imports/formats/shopify-csv.js';
import { inPieces, readAll } from '../support/read-products.js';

const HEADER = 'Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src,Tags';

function read(content: string | Buffer, pieceBytes?: number) {
  return readAll(readShopifyCsv(inPieces(content, pieceBytes)));
}

function file(...rows: string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

describe('rows that are no CSV', () => {
  const good = (index: number) => `p${index},Product ${index},"Two\nlines, ""quoted""",,,SKU-${index},5,,`;

  it.each([
    ['an opening quote that is never closed', 'bad,"Bad,,,,BAD,5,,', 'BROKEN_QUOTE'],
    ['a quote inside an unquoted cell', 'bad,5" pipe,,,,BAD,5,,', 'BROKEN_QUOTE'],
    ['text behind a closing quote', 'bad,"Bad" one,,,,BAD,5,,', 'BROKEN_QUOTE'],
    ['a cell too few', 'bad,Bad,,,,BAD,5,', 'COLUMN_COUNT'],
    ['a cell too many', 'bad,Bad, with comma,,,,BAD,5,,', 'COLUMN_COUNT'],
    ['a zero byte', 'bad,Bad\0,,,,BAD,5,,', 'INVALID_CHARACTER'],
  ])('tells of %s and reads the rows before and behind it', async (_what, bad, code) => {
    // Far enough down that the file as a whole passes for text.
    const before = Array.from({ length: 100 }, (_, index) => good(index));
    const { products, problems } = await read(file(...before, bad, good(100), good(101), good(102)));
    expect(products.map(({ externalKey }) => externalKey)).toEqual(
      Array.from({ length: 103 }, (_, index) => `p${index}`),
    );
    expect(problems).toMatchObject([{ row: 102, code }]);
  });

  it('tells the lines of a broken quotation in one problem', async () => {
    const { products, problems } = await read(
      file(good(1), 'bad,Bad,"one\ntwo" three\nfour",,,BAD,5,,', good(2)),
    );
    expect(products.map(({ externalKey }) => externalKey)).toEqual(['p1', 'p2']);
    expect(problems).toEqual([
      {
        row: 3,
        field: null,
        code: 'BROKEN_QUOTE',
        message:
          'Lines 4 to 6 of the file cannot be read: a quotation mark of line 4 opens or closes where it may not. ' +
          'Put the whole cell in quotation marks and write those inside it twice.',
      },
    ]);
  });

  it('tells of a quotation that is open at the end of the file', async () => {
    const { products, problems } = await read(file(good(1), 'bad,"Bad,,,,BAD,5,,', 'p2,Two,,,,S2,5,,'));
    expect(products.map(({ externalKey }) => externalKey)).toEqual(['p1', 'p2']);
    expect(problems).toMatchObject([{ row: 3, code: 'BROKEN_QUOTE' }]);
  });

  it('refuses rows in another encoding', async () => {
    const latin1 = Buffer.from('caf\u00e9,Caf\u00e9,,,,CAF,5,,\n', 'latin1');
    const content = Buffer.concat([Buffer.from(file(good(1))), latin1, Buffer.from(`${good(2)}\n`)]);
    const { products, problems } = await read(content);
    expect(products.map(({ externalKey }) => externalKey)).toEqual(['p1', 'p2']);
    expect(problems).toMatchObject([{ row: 3, code: 'INVALID_ENCODING' }]);
  });

  it.each([
    ['on one line', `bad,Bad,${'x'.repeat(3_000_000)},,,BAD,5,,`, 'ROW_TOO_LONG'],
    [
      'over many lines',
      `bad,Bad,"${'x'.repeat(30)}${`\n${'x'.repeat(49)}`.repeat(30_000)}",,,BAD,5,,`,
      'BROKEN_QUOTE',
    ],
    ['of commas', ','.repeat(3_000_000), 'ROW_TOO_LONG'],
  ])('lets a row go that is too long %s', async (_what, bad, code) => {
    const reading = readShopifyCsv(inPieces(file(good(1), bad, good(2))));
    const { products, problems } = await readAll(reading);
    expect(products.map(({ externalKey }) => externalKey)).toEqual(['p1', 'p2']);
    expect(problems).toMatchObject([{ row: 3, code }]);
    expect(reading.progress.maxBufferedBytes).toBeLessThanOrEqual(1_000_000 + 2 * 65_536);
  });

  it('refuses the other rows of a product whose first row is unreadable', async () => {
    const { products, problems } = await read(
      file(good(1), 'cap,Cap,,Size,S,CAP-S,5', 'cap,,,,M,CAP-M,5,,', good(2)),
    );
    expect(products.map(({ externalKey }) => externalKey)).toEqual(['p1', 'p2']);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'COLUMN_COUNT'],
      [4, 'PRODUCT_REFUSED'],
    ]);
  });

  it('loses no other product, whatever is cut out of one row', async () => {
    const cut = fc.record({
      at: fc.nat(100),
      length: fc.integer({ min: 1, max: 8 }),
      piece: fc.integer({ min: 1, max: 90 }),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ at, length, piece }) => {
        const row = 'bad,"A ""bad"" row","Some\ntext",Size,"S, or M",BAD,"5",,x';
        const damaged = row.slice(0, at) + row.slice(at + length);
        const { products, problems } = await read(file(good(1), good(2), damaged, good(3), good(4)), piece);
        const keys = products.map(({ externalKey }) => externalKey);
        expect(keys).toEqual(expect.arrayContaining(['p1', 'p2', 'p3', 'p4']));
        expect(keys.includes('bad') || damaged.slice(0, 3) !== 'bad' || problems.length > 0).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('ends for any bytes, without an exception', async () => {
    const bytes = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...['"', ',', '\n', '\r', '\r\n', 'x', '""', `${HEADER}\n`].map((text) => Buffer.from(text)),
        ),
        fc.uint8Array({ maxLength: 3 }).map((part) => Buffer.from(part)),
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 50 }), async (parts, piece) => {
        const { products } = await read(Buffer.concat([Buffer.from(`${HEADER}\n`), ...parts]), piece);
        expect(products.every(({ variants }) => variants.length > 0)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});

describe('files that are no Shopify CSV', () => {
  it.each<[string, string | Buffer, string, string | null]>([
    ['an empty file', '', 'EMPTY_FILE', null],
    ['a byte order mark alone', '\uFEFF', 'EMPTY_FILE', null],
    ['blank lines', '\n\n,,,\n', 'EMPTY_FILE', null],
    ['a header alone', `${HEADER}\n`, 'EMPTY_FILE', null],
    ['UTF-16', Buffer.from(`\uFEFF${HEADER}\nmug,Mug`, 'utf16le'), 'FILE_NOT_ACCEPTED', null],
    ['UTF-16 without mark', Buffer.from(`${HEADER}\nmug,Mug`, 'utf16le'), 'FILE_NOT_ACCEPTED', null],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'FILE_NOT_ACCEPTED', null],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 1]), 'FILE_NOT_ACCEPTED', null],
    ['binary junk', Buffer.from([1, 2, 0, 255, 7]), 'FILE_NOT_ACCEPTED', null],
    ['a header without titles', 'Handle,Variant Price\nmug,5\n', 'MISSING_COLUMN', 'Title'],
    ['a header without prices', 'Handle,Title\nmug,Mug\n', 'MISSING_COLUMN', 'Variant Price'],
    ['a list of something else', 'a,b,c\n1,2,3\n', 'MISSING_COLUMN', 'Title'],
    ['semicolons', 'Handle;Title;Variant Price\nmug;Mug;5\n', 'MISSING_COLUMN', 'Title'],
    [
      'two columns for one thing',
      'Title,Price,Variant Price\nMug,5,6\n',
      'DUPLICATE_COLUMN',
      'Variant Price',
    ],
    ['a broken header', '"Handle,Title\nmug,"Mug",5\n', 'BROKEN_QUOTE', null],
  ])('refuses %s with one problem', async (_what, content, code, field) => {
    const { products, problems } = await read(content);
    expect(products).toEqual([]);
    expect(problems).toMatchObject([{ row: 1, code, field }]);
  });

  it.each([
    ['misquoted', 'a"b\n', 7_500],
    ['too narrow', 'a\n', 90_000],
  ])('gives up on a file in which hardly a row can be read: %s', async (_what, row, count) => {
    const { products, problems } = await read(`Title,Price\nMug,5\n${row.repeat(count)}Cap,5\n`);
    expect(products.map(({ externalKey }) => externalKey)).toEqual(['mug']);
    expect(problems.at(-1)).toMatchObject({ code: 'FILE_NOT_ACCEPTED' });
    expect(problems.length).toBeLessThan(count);
  });

  it('counts blank lines as rows, whatever their line ends', async () => {
    const { products, problems } = await read(
      `${HEADER}\r\n\r\n\nmug,Mug,,,,MUG,5,,\r\n\r\n,,,,,,,,\r\nbad,5" \r\n`,
      3,
    );
    expect(products[0]?.rowNumbers).toEqual([4]);
    expect(problems).toMatchObject([
      { row: 7, code: 'BROKEN_QUOTE', message: expect.stringMatching(/^Line 7 /) as string },
    ]);
  });

  it('holds no blank lines back', async () => {
    const reading = readShopifyCsv(
      inPieces(`${HEADER}\n${'\n'.repeat(2_000_000)}${file('mug,Mug,,,,MUG,5,,').slice(HEADER.length)}`),
    );
    const { products, problems } = await readAll(reading);
    expect(problems).toEqual([]);
    expect(products[0]?.rowNumbers).toEqual([2_000_003]);
    expect(reading.progress.maxBufferedBytes).toBeLessThanOrEqual(2 * 65_536);
  });

  it('throws what the source throws', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from(file('mug,Mug,,,,MUG,5,,'));
      await Promise.reject(new Error('disk gone'));
    }
    await expect(readAll(readShopifyCsv(broken()))).rejects.toThrow('disk gone');
  });

  it('closes the source when the reader stops early', async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<Buffer> {
      try {
        yield Buffer.from(`${HEADER}\n`);
        for (let index = 0; ; index += 1) yield await Promise.resolve(Buffer.from(`p${index},P,,,,,5,,\n`));
      } finally {
        isClosed = true;
      }
    }
    for await (const item of readShopifyCsv(endless())) {
      if (item.recordsRead >= 10) break;
    }
    expect(isClosed).toBe(true);
  });
});
