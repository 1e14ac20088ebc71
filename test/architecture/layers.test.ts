import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Each line is a file, what it imports, and the rules that must refuse it. A cycle is told once, for one of its files. */
const TREE: [file: string, imports: string[], refused: string[]][] = [
  ['src/kernel/money.ts', ['node:crypto'], []],
  ['src/kernel/clock.ts', ['../platform/logger.js'], ['kernel-is-pure']],
  ['src/kernel/ids.ts', ['node:fs'], ['kernel-is-pure']],
  ['src/platform/logger.ts', ['../kernel/money.js'], []],
  ['src/platform/jobs.ts', ['../modules/orders/index.js'], ['platform-knows-no-business']],
  ['src/platform/db/rows.ts', ['../logger.js'], []],

  ['src/modules/catalog/index.ts', ['./catalog.service.js', './slug.js'], []],
  ['src/modules/catalog/catalog.service.ts', ['../tenants/index.js', './catalog.repository.js'], []],
  ['src/modules/catalog/catalog.repository.ts', ['../../platform/db/rows.js'], []],
  ['src/modules/catalog/slug.ts', ['../../platform/db/rows.js'], ['domain-is-pure']],
  ['src/modules/catalog/search/words.ts', ['../catalog.repository.js'], ['domain-is-pure']],
  ['src/modules/catalog/slug.rules.ts', ['./catalog.repository.js'], ['domain-is-pure']],
  ['src/modules/catalog/catalog.view.ts', ['./catalog.repository.js'], []],
  ['src/modules/catalog/catalog.resolver.ts', ['./catalog.repository.js'], ['resolvers-ask-the-service']],
  ['src/modules/tenants/index.ts', ['../../kernel/money.js'], []],
  ['src/modules/tenants/plan.service.ts', ['../catalog/index.js'], ['only-downwards-from-tenants']],
  ['src/modules/media/index.ts', ['../orders/index.js'], ['only-downwards-from-media']],

  ['src/modules/orders/index.ts', ['./orders.service.js'], []],
  ['src/modules/orders/orders.service.ts', ['../catalog/slug.js'], ['through-the-index']],
  [
    'src/modules/orders/orders.loaders.ts',
    ['../payments/index.js', '../notifications/index.js'],
    ['only-downwards-from-orders'],
  ],
  ['src/modules/payments/index.ts', ['../../kernel/money.js'], []],
  ['src/modules/payments/refund.service.ts', ['../orders/index.js'], ['only-downwards-from-payments']],
  ['src/modules/payments/refund.repository.ts', ['./refund.resolver.js'], ['services-are-not-graphql']],
  ['src/modules/payments/refund.resolver.ts', ['./refund.service.js'], []],
  ['src/modules/notifications/index.ts', ['../catalog/index.js'], []],
  ['src/modules/loyalty/index.ts', ['../../kernel/money.js'], ['module-has-a-level']],

  ['src/app/compose.ts', ['../modules/orders/index.js', '../modules/loyalty/index.js'], []],
  ['src/app/schema.ts', ['../modules/orders/orders.service.js'], ['through-the-index']],
  ['src/modules/carts/carts.jobs.ts', ['../../app/compose.js'], ['nothing-imports-app']],
  ['src/main.ts', ['./app/compose.js'], []],
  ['src/app/restart.ts', ['../main.js'], ['nothing-imports-an-entry']],
  ['src/app/egg.ts', ['./hen.js'], ['no-cycle']],
  ['src/app/hen.ts', ['./egg.js'], []],
  ['src/app/left-over.ts', [], ['no-orphan']],
  ['src/app/demo.ts', ['../../test/seed.js'], ['source-stands-alone']],
  ['src/app/lost.ts', ['./nowhere.js'], ['resolvable']],
  ['test/seed.ts', ['../src/app/compose.js'], []],
];

let folder: string;
let summary: ICruiseResult['summary'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layers-'));
  for (const [file, imports] of TREE) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), imports.map((path) => `import '${path}';\n`).join(''));
  }
  const { tsConfig: _none, ...options } = await extractOptions('./.dependency-cruiser.cjs');
  const { output } = await cruise(['src', 'test'], { ...options, baseDir: folder });
  summary = (output as ICruiseResult).summary;
});

afterAll(() => rm(folder, { recursive: true }));

describe('who may import whom', () => {
  it.each(TREE)('%s imports %j: refused by %j', (file, _imports, refused) => {
    const found = summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
    expect([...new Set(found)].sort()).toEqual(refused);
  });
});
