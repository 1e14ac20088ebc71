import { FAULT_CODES, REFUSAL_CODES } from '../kernel/errors.js';
import type { Access } from '../platform/access.js';
import type { Module } from '../platform/module.js';
import { NodeResolver } from './node.resolver.js';
import { collectPermissions } from './permissions.js';

const WHO: Record<Access['who'], string> = {
  open: 'everyone, even with a token that has expired',
  anyone: 'everyone',
  signedIn: 'signed-in users',
  staff: 'staff and owner of the store',
  owner: 'owner of the store',
  superAdmin: 'operators of the platform',
};

/** schema/permissions.md: who may call what. */
export function describePermissions(modules: readonly Module[]): string {
  const table = collectPermissions([...modules, { name: 'app', permissions: NodeResolver.permissions }]);
  const sections = Object.entries(table).map(([root, rules]) => {
    const fields = Object.entries(rules).sort(([a], [b]) => a.localeCompare(b));
    if (fields.length === 0) return '';
    const rows = fields.map(
      ([field, { scope, who }]) => `| \`${field}\` | ${scope === 'store' ? 'yes' : 'no'} | ${WHO[who]} |`,
    );
    return `## ${root}\n\n| field | needs a store | who may call it |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  const head =
    '# Permissions\n\nEverything that is not listed is denied. Written from the rules that are enforced.\n';
  return [head, ...sections.filter(Boolean)].join('\n');
}

/** schema/error-codes.md: what a client may be told. */
export function describeErrorCodes(): string {
  const rows = (codes: Readonly<Record<string, string>>) =>
    Object.entries(codes).map(([code, description]) => `| \`${code}\` | ${description} |`);
  return [
    '# Error codes',
    '',
    'More codes may be added. Treat one you do not know by its message.',
    '',
    '## In `userErrors` of a payload',
    '',
    'The change was refused; nothing of it was kept.',
    '',
    '| code | meaning |',
    '| --- | --- |',
    ...rows(REFUSAL_CODES),
    '',
    '## In `extensions.code` of a top-level error',
    '',
    'The operation was not carried out. `extensions.requestId` names the request.',
    '',
    '| code | meaning |',
    '| --- | --- |',
    ...rows(FAULT_CODES),
    '',
  ].join('\n');
}
