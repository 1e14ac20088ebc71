import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Fault } from '../kernel/errors.js';
import type { IdKind } from '../kernel/ids.js';
import { platform, type Permissions } from '../platform/access.js';
import type { RequestContext } from '../platform/context.js';
import { ListSize } from '../platform/graphql/cost/cost.decorators.js';
import { Node } from '../platform/graphql/node.type.js';
import type { NodeSource } from '../platform/module.js';
import { loadNodes } from './nodes.js';

const MAX_NODES = 100;

/** `node` and `nodes`: any object by its id alone, found through the module that owns its kind. */
@Resolver()
export class NodeResolver {
  static readonly permissions: Permissions = { Query: { node: platform.anyone, nodes: platform.anyone } };

  private readonly sources: Partial<Record<IdKind, NodeSource>>;

  constructor(contributions: readonly Partial<Record<IdKind, NodeSource>>[]) {
    this.sources = Object.assign({}, ...contributions) as Partial<Record<IdKind, NodeSource>>;
  }

  @Query(() => Node, {
    nullable: true,
    description: 'Any object by its id. Null when there is none, or none that you may see.',
  })
  async node(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the object.' }) id: string,
  ): Promise<object | null> {
    const [found] = await this.load(ctx, [id]);
    return found ?? null;
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Up to 100 objects by their ids, in the same order.',
  })
  @ListSize({ slicingArguments: ['ids'], assumedSize: MAX_NODES })
  nodes(
    @Ctx() ctx: RequestContext,
    @Arg('ids', () => [ID], { description: 'The ids of the objects.' }) ids: string[],
  ): Promise<(object | null)[]> {
    if (ids.length > MAX_NODES) {
      throw new Fault('BAD_USER_INPUT', `\`ids\` takes at most ${MAX_NODES} ids, got ${ids.length}.`);
    }
    return this.load(ctx, ids);
  }

  private load(ctx: RequestContext, ids: readonly string[]): Promise<(object | null)[]> {
    return loadNodes(this.sources, ctx, ids);
  }
}
