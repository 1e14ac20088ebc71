import { decodeAnyId, type IdKind } from '../kernel/ids.js';
import type { RequestContext, TenantContext } from '../platform/context.js';
import type { NodeSource } from '../platform/module.js';

export type NodeSources = Partial<Record<IdKind, NodeSource>>;

/**
 * The objects of these ids in their order, with one look-up for each kind among them. An id of nothing, of another
 * store or of an object the viewer may not see is null alike.
 */
export async function loadNodes(
  sources: NodeSources,
  ctx: RequestContext,
  ids: readonly string[],
): Promise<(object | null)[]> {
  const found = new Map<string, object>();
  const decoded = ids.flatMap((id) => {
    const ref = decodeAnyId(id);
    return ref ? [{ id, ...ref }] : [];
  });
  for (const kind of new Set(decoded.map((ref) => ref.kind))) {
    const source = sources[kind];
    if (!source || (source.scope === 'store' && !ctx.tenant)) continue;
    const wanted = decoded.filter((ref) => ref.kind === kind);
    const objects = await source.load(
      ctx as TenantContext,
      wanted.map(({ uuid }) => uuid),
    );
    wanted.forEach(({ id }, index) => {
      const object = objects[index];
      if (object) found.set(id, named(object, source.typename));
    });
  }
  return ids.map((id) => found.get(id) ?? null);
}

/** The object under its type's name. It stays as it is: what it makes when it is read cannot be copied from it. */
function named(object: object, nodeTypename: string): object {
  return Object.create(object, { nodeTypename: { value: nodeTypename } }) as object;
}
