import { Field, ID, InterfaceType } from 'type-graphql';

/** An object that `node(id)` finds. Resolvers return plain rows, so the type's name travels beside them. */
export interface ResolvedNode {
  readonly nodeTypename: string;
}

@InterfaceType({
  description: 'An object with an id of its own, which `node(id:)` finds again.',
  resolveType: (value: ResolvedNode) => value.nodeTypename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Identifies the object everywhere in the API.' })
  id!: string;
}
