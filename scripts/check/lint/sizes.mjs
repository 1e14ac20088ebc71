/** Size rules that ESLint's own cannot express: they tell constructors and resolvers from other functions. */

const MAX_CONSTRUCTOR_DEPENDENCIES = 7;
const MAX_RESOLVER_BODY_LINES = 12;

function isConstructor(node) {
  return node.parent.type === 'MethodDefinition' && node.parent.kind === 'constructor';
}

/** Like `max-params`, but lets a constructor take its dependencies one by one. */
const maxParameters = {
  meta: { type: 'suggestion', schema: [{ type: 'integer' }], defaultOptions: [4] },
  create(context) {
    const [max] = context.options;
    const check = (node) => {
      const limit = isConstructor(node) ? MAX_CONSTRUCTOR_DEPENDENCIES : max;
      if (node.params.length <= limit) return;
      const advice = isConstructor(node) ? 'split the class' : 'pass one object';
      context.report({ node, message: `${node.params.length} parameters, at most ${limit}: ${advice}.` });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

/** A resolver translates and calls. Only its body counts, as decorated arguments take a line each. */
const resolverBody = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    return {
      'MethodDefinition[kind="method"] > FunctionExpression'(node) {
        const lines = node.body.loc.end.line - node.body.loc.start.line - 1;
        if (lines <= MAX_RESOLVER_BODY_LINES) return;
        const message = `A resolver body of ${lines} lines, at most ${MAX_RESOLVER_BODY_LINES}: move the work into the service.`;
        context.report({ node: node.parent.key, message });
      },
    };
  },
};

export const sizes = { 'max-parameters': maxParameters, 'resolver-body': resolverBody };
