import { OperationTypeNode, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { IMiddlewareGenerator } from 'graphql-middleware';
import { rule, shield } from 'graphql-shield';
import { Fault } from '../kernel/errors.js';
import type { Access } from '../platform/access.js';
import type { RequestContext } from '../platform/context.js';
import type { Module } from '../platform/module.js';

const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;
type Root = (typeof ROOTS)[number];

/** What a session that only reads may change: itself. */
const OF_THE_SESSION = new Set(['sessionRefresh']);

export type PermissionTable = Record<Root, Record<string, Access>>;

/** The rules of all modules in one table. @throws Error when two modules rule over one field */
export function collectPermissions(modules: readonly Module[]): PermissionTable {
  const table: PermissionTable = { Query: {}, Mutation: {}, Subscription: {} };
  for (const { name, permissions = {} } of modules) {
    for (const root of ROOTS) addRules(table[root], permissions[root] ?? {}, `${name}: ${root}`);
  }
  return table;
}

function addRules(
  into: Record<string, Access>,
  rules: Readonly<Record<string, Access>>,
  owner: string,
): void {
  for (const [field, access] of Object.entries(rules)) {
    if (into[field]) throw new Error(`${owner}.${field} has a rule already`);
    into[field] = access;
  }
}

/**
 * The guard at the entrance: every root field has a rule, everything else is denied.
 * @throws Error at start-up when a root field has no rule or a rule has no field
 */
export function entranceGuard(
  schema: GraphQLSchema,
  table: PermissionTable,
): IMiddlewareGenerator<unknown, unknown, unknown> {
  for (const root of ROOTS) assertComplete(schema, root, table[root]);
  const present = ROOTS.filter((root) => schema.getType(root));
  const tree = Object.fromEntries(
    present.map((root) => [root, { '*': denyRule, ...rulesOf(root, table[root]) }]),
  );
  const guard = shield(tree, { allowExternalErrors: true, fallbackRule: denyRule });
  const generate = guard.generate.bind(guard);
  // Shield would wrap every field of every type in a promise; rules stand on root fields only, so only those are kept.
  guard.generate = (target) => {
    const wrapped = generate(target) as Record<string, unknown>;
    return Object.fromEntries(present.map((root) => [root, wrapped[root]])) as ReturnType<typeof generate>;
  };
  return guard;
}

function rulesOf(root: Root, rules: Record<string, Access>) {
  const changes = (field: string) => root === 'Mutation' && !OF_THE_SESSION.has(field);
  return Object.fromEntries(
    Object.entries(rules).map(([field, access]) => [field, accessRule(access, changes(field))]),
  );
}

function assertComplete(schema: GraphQLSchema, root: Root, rules: Record<string, Access>): void {
  const type = schema.getType(root);
  const fields = type && 'getFields' in type ? Object.keys(type.getFields()) : [];
  const unruled = fields.filter((field) => !rules[field]);
  const unknown = Object.keys(rules).filter((field) => !fields.includes(field));
  if (unruled.length > 0) throw new Error(`${root} fields without a permission: ${unruled.join(', ')}`);
  if (unknown.length > 0)
    throw new Error(`Permissions for ${root} fields that do not exist: ${unknown.join(', ')}`);
}

const denyRule = rule('deny', { cache: 'no_cache' })(() => false);

const accessRules = new Map<string, ReturnType<typeof newAccessRule>>();

/** One rule object for each kind of access, because shield tells rules apart by their names. */
function accessRule(access: Access, isChange: boolean) {
  const name = `${access.scope}.${access.who}${isChange ? '.change' : ''}`;
  const known = accessRules.get(name) ?? newAccessRule(name, access, isChange);
  accessRules.set(name, known);
  return known;
}

function newAccessRule(name: string, access: Access, isChange: boolean) {
  const check = rule(name, { cache: 'no_cache' });
  return check((_parent, _arguments, ctx: RequestContext, info: GraphQLResolveInfo) => {
    if (isChange && ctx.origin.impersonatorId !== null) return readsOnly();
    const refusal = refusalOf(access, ctx);
    if (!refusal && info.operation.operation === OperationTypeNode.MUTATION) {
      ctx.operationName = info.fieldName;
      ctx.isOperating = access.who === 'superAdmin';
    }
    return refusal ?? true;
  });
}

/** Why the request may not call a field with this rule; null when it may. A field without a rule is denied. */
export function refusalOf(access: Access | undefined, ctx: RequestContext): Fault | null {
  if (!access) return new Fault('FORBIDDEN', 'Nobody may do this.');
  return flawOf(access, ctx) ?? denialOf(access, ctx);
}

/** What is wrong with the request itself, as far as the rule cares. */
function flawOf(access: Access, ctx: RequestContext): Fault | null {
  if (access.who !== 'open' && ctx.flaws.token) return ctx.flaws.token;
  if (ctx.flaws.store && (access.scope === 'store' || ctx.flaws.store.code === 'TENANT_NOT_FOUND'))
    return ctx.flaws.store;
  return access.scope === 'store' && !ctx.tenant ? storeNeeded() : null;
}

function denialOf(access: Access, ctx: RequestContext): Fault | null {
  if (access.who === 'open' || access.who === 'anyone') return null;
  if (ctx.viewer.kind === 'anonymous') return signInNeeded();
  return mayCall(access, ctx) ? null : forbidden(access);
}

function mayCall({ who }: Access, { viewer }: RequestContext): boolean {
  if (viewer.kind === 'anonymous') return false;
  if (who === 'superAdmin') return viewer.isSuperAdmin;
  if (who === 'owner') return viewer.role === 'OWNER';
  if (who === 'staff') return viewer.role === 'OWNER' || viewer.role === 'STAFF';
  return true;
}

function storeNeeded(): Fault {
  return new Fault(
    'TENANT_NOT_FOUND',
    'This operation belongs to a store. Name it by its host or the header `x-store: <slug>`.',
  );
}

function signInNeeded(): Fault {
  return new Fault(
    'UNAUTHENTICATED',
    'Sign in first: send an access token in the header `authorization: Bearer <token>`.',
  );
}

function readsOnly(): Fault {
  return new Fault('READ_ONLY_SESSION', 'In this session you look into a store, and change nothing.');
}

function forbidden({ who }: Access): Fault {
  const needed = {
    staff: 'staff of this store',
    owner: 'the owner of this store',
    superAdmin: 'an operator of the platform',
  };
  return new Fault('FORBIDDEN', `This needs ${needed[who as keyof typeof needed]}.`);
}
