import graphql from '@graphql-eslint/eslint-plugin';

const CONNECTION = 'ObjectTypeDefinition[name.value=/Connection$/]';
const PAYLOAD = 'ObjectTypeDefinition[name.value=/Payload$/]';
const MUTATION_FIELD = 'ObjectTypeDefinition[name.value=Mutation] > FieldDefinition';

/** House rules that graphql-eslint has no rule for, as selectors over the SDL. */
const SHAPES = [
  {
    selector: `${CONNECTION}:not(:has(FieldDefinition[name.value=nodes]))`,
    message: 'A connection offers `nodes` beside `edges`.',
  },
  {
    selector: `${MUTATION_FIELD} > .gqlType Name[value!=/Payload$/]`,
    message: 'A mutation answers with its own `…Payload` type.',
  },
  {
    selector: `${PAYLOAD}:not(:has(FieldDefinition[name.value=userErrors]))`,
    message: 'A payload has `userErrors: [UserError!]!`.',
  },
  {
    selector: ':matches(FieldDefinition, InputValueDefinition)[name.value=/^tenant(Id)?$/]',
    message: 'The tenant comes from the request and never appears in the schema.',
  },
  {
    selector: 'FieldDefinition[name.value=id] > .gqlType Name[value!=ID]',
    message: '`id` is an `ID`.',
  },
  {
    selector:
      ':matches(FieldDefinition, InputValueDefinition)[name.value=/[a-z]At$/] > .gqlType Name[value!=DateTime]',
    message: 'A name in `…At` is an instant: use DateTime.',
  },
  {
    selector:
      ':matches(FieldDefinition, InputValueDefinition)[name.value=/(price|amount|total|cost|fee|balance)/i] > .gqlType Name[value=Float]',
    message: 'Money is never a float: use Money in output and Decimal in input.',
  },
];

const NAMING = {
  types: 'PascalCase',
  FieldDefinition: 'camelCase',
  InputValueDefinition: 'camelCase',
  DirectiveDefinition: 'camelCase',
  EnumValueDefinition: 'UPPER_CASE',
  'FieldDefinition[parent.name.value=Query]': { forbiddenPatterns: [/^(get|query|list|fetch|find)[A-Z]/] },
  'FieldDefinition[parent.name.value=Mutation]': {
    // Noun first (`orderCancel`), so that the explorer groups the actions of one object.
    forbiddenPatterns: [/^(create|update|delete|add|remove|set|get|cancel|send|mutate)[A-Z]/],
  },
  'InputObjectTypeDefinition[name.value=/^(?!.*(Filter|Sort)$)/]': { requiredSuffixes: ['Input'] },
  EnumTypeDefinition: { forbiddenSuffixes: ['Enum'] },
  InterfaceTypeDefinition: { forbiddenPrefixes: ['I_'], forbiddenSuffixes: ['Interface'] },
  ObjectTypeDefinition: { forbiddenSuffixes: ['Type', 'Object', 'Model', 'Entity'] },
};

/** Flat config for the emitted schema: the SDL is the public documentation, so its text is linted like code. */
export const schemaConfig = {
  name: 'wasla/schema',
  files: ['schema/*.graphql'],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } },
  },
  rules: {
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        DirectiveDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
      },
    ],
    '@graphql-eslint/naming-convention': ['error', NAMING],
    '@graphql-eslint/no-hashtag-description': 'error',
    '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
    '@graphql-eslint/no-unreachable-types': 'error',
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    '@graphql-eslint/relay-connection-types': 'error',
    '@graphql-eslint/relay-edge-types': [
      'error',
      { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
    '@graphql-eslint/relay-page-info': 'error',
    '@graphql-eslint/require-deprecation-reason': 'error',
    '@graphql-eslint/unique-enum-value-names': 'error',
    'no-restricted-syntax': ['error', ...SHAPES],
  },
};
