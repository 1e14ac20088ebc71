import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Cost } from './cost/cost.decorators.js';
import type { PageArguments, PageInfoValue } from './page.js';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
@Cost(0)
export class PageInfo implements PageInfoValue {
  @Field(() => Boolean, { description: 'Whether more items follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item, for `before`.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item, for `after`.' })
  endCursor!: string | null;
}

@ArgsType()
export class ConnectionArgs implements PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many items from the front, 1 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Begin after the item with this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many items from the end, 1 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'End before the item with this cursor.' })
  before?: string | null;
}

export interface ConnectionValue<Node> {
  nodes: Node[];
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfoValue;
}

/** The `XConnection` and `XEdge` types of a node type. Connections with more fields extend the result. */
export function connectionOf<Node extends object>(node: () => ClassType<Node>, name: string, plural: string) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of the ${plural} with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Marks this place in the list.' })
    cursor!: string;

    @Field(node, { description: 'The item.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${plural}.` })
  class Connection implements ConnectionValue<Node> {
    @Field(() => [node()], { description: 'The items of this page.' })
    nodes!: Node[];

    @Field(() => [Edge], { description: 'The items of this page with their cursors.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;
  }
  return Connection;
}
