import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { inProject } from './project.mjs';

/** The processes that serve: each start reads some files instead of three thousand. Commands run as they are compiled. */
const PROGRAMS = ['main', 'worker'];

/** Packages with programs for this machine inside, and those that others only ask for where they are installed. */
const LEFT_OUT = [
  ...['sharp', '@node-rs/argon2', 'class-validator', 'pg-native', 'pg-query-stream', 'cosmiconfig'],
  ...['mysql', 'mysql2', 'better-sqlite3', 'sqlite3', 'sql.js', 'oracledb', 'mssql', 'mongodb', 'redis'],
  ...['@google-cloud/spanner', '@sap/hana-client', '@sap/hana-client/extension/Stream', 'hdb-pool'],
  ...['react-native-sqlite-storage', 'typeorm-aurora-data-api-driver'],
];

/** Packages are loaded as Node does it: by `main`, without the conditions that only bundlers know. */
const AS_NODE_DOES = {
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['main'],
  conditions: [],
};

/** What packages in CommonJS ask for by `require` at run time. */
const REQUIRE =
  "import { createRequire as createRequireOfBundle } from 'node:module';" +
  'const require = createRequireOfBundle(import.meta.url);';

const FOLDER = inProject('dist', 'server');

/** dist/server/ holds main.js and worker.js, which do what those of dist/src/ do and start in half the time. */
export async function bundle() {
  rmSync(FOLDER, { recursive: true, force: true });
  const { build } = await import('esbuild');
  await build({
    ...AS_NODE_DOES,
    entryPoints: PROGRAMS.map((name) => inProject('dist', 'src', `${name}.js`)),
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    external: LEFT_OUT,
    banner: { js: REQUIRE },
    sourcemap: true,
    sourcesContent: false,
    plugins: [ownFiles, nodesHashes],
    logLevel: 'error',
  });
}

const ownFiles = {
  name: 'own-files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/](?:src|migrations)[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: withOwnPlace(withClassNames(text), path), resolveDir: dirname(path) };
    });
  },
};

/** This package takes Node's own hashes where a module has `require`, which those of a bundle lack, and slow ones otherwise. */
const nodesHashes = {
  name: 'nodes-hashes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@apollo[\\/]utils\.createhash[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll('module.require', 'require') };
    });
  },
};

/** Files that look for others beside themselves find them where they were compiled to. */
function withOwnPlace(text, path) {
  const place = `new URL(${JSON.stringify(relative(FOLDER, path).replaceAll('\\', '/'))}, import.meta.url).href`;
  return text.replaceAll('import.meta.url', place);
}

/**
 * Names of classes are names of types in the API. Of a decorated class, compiled to `let Name = class Name`, the bundler
 * renames both where another module has that name too, so each is told its own. The bundler's own way (keepNames) names
 * every function each time it is made, which costs a fifth of a cached answer.
 */
function withClassNames(text) {
  const named = 'let $1 = class$2{ static { Object.defineProperty(this, "name", { value: "$1" }); }';
  return text.replaceAll(/^let (\w+) = class \1\b([^{\n]*)\{/gm, named);
}
