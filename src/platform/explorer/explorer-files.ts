import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AssetSource } from '../http/asset-collection.js';
import { EXPLORER_STYLES } from './explorer-styles.js';

const require = createRequire(import.meta.url);

/** The folder of an installed package. */
function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/** Everything that the explorer's pages load, by the name they load it by. Nothing of it comes from another host. */
export function explorerFiles(): Record<string, AssetSource> {
  const browser = fileURLToPath(new URL('./browser/', import.meta.url));
  const own = (name: string) => ({ file: join(browser, name) });
  return {
    'react.js': { file: join(packageFolder('react'), 'umd/react.production.min.js') },
    'react-dom.js': { file: join(packageFolder('react-dom'), 'umd/react-dom.production.min.js') },
    'graphiql.js': { file: join(packageFolder('graphiql'), 'graphiql.min.js') },
    'graphiql.css': { file: join(packageFolder('graphiql'), 'graphiql.min.css') },
    ...webSocketClient(),
    'explorer.css': { text: EXPLORER_STYLES },
    'explorer.js': own('explorer.js'),
    'examples-panel.js': own('examples-panel.js'),
    'session.js': own('session.js'),
    'transport.js': own('transport.js'),
    'landing.js': own('landing.js'),
  };
}

/** The client is two ES modules; the first imports the second by a name that changes from release to release. */
function webSocketClient(): Record<string, AssetSource> {
  const folder = join(packageFolder('graphql-ws'), 'dist');
  const parts = readdirSync(folder).filter((name) => /^common-[\w-]+\.js$/.test(name));
  return {
    'websocket-client.js': { file: join(folder, 'client.js') },
    ...Object.fromEntries(parts.map((name) => [name, { file: join(folder, name) }])),
  };
}
