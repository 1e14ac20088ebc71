import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

const names = new GraphQLList(new GraphQLNonNull(GraphQLString));

/** The directives by which the schema tells what operations cost, named as in IBM's GraphQL Cost Directives. */
export const COST_DIRECTIVES: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'cost',
    description:
      'Points that a field costs each time it is resolved, or each object of a type. Without it an object costs 1, everything else nothing.',
    locations: [DirectiveLocation.OBJECT, DirectiveLocation.FIELD_DEFINITION],
    args: {
      weight: { type: new GraphQLNonNull(GraphQLString), description: 'A number of points.' },
      perItem: {
        type: GraphQLString,
        description: 'On a mutation, points for each item of the lists in its arguments.',
      },
    },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description: 'By how many items a list is counted before it is read.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt, description: 'Where no argument tells it.' },
      slicingArguments: {
        type: names,
        description: 'Arguments that tell it: a number does, a list by its items.',
      },
      sizedFields: {
        type: names,
        description: 'Lists in the answered object that have this size; without them, the answered list.',
      },
    },
  }),
];
