import { relative, sep } from 'node:path';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const VAGUE = /^(utils?|helpers?|common|misc|shared|types|constants)$/;

/** A file is named after the one concept in it: `noun.role.ts`, kebab-case. */
const fileName = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    return {
      Program(node) {
        const parts = relative(context.cwd, context.filename).split(sep);
        const name = parts.pop();
        const vague = [...parts, name.split('.')[0]].find((part) => VAGUE.test(part));
        if (vague) context.report({ node, message: `"${vague}" says nothing: name the concept.` });
        if (!KEBAB.test(name))
          context.report({ node, message: `Name the file noun.role.ts in kebab-case, not ${name}.` });
      },
    };
  },
};

/** A doc comment right above the node, or above the `export` in front of it. */
function hasDocComment(context, node) {
  const comment = context.sourceCode.getCommentsBefore(node).at(-1);
  return comment?.type === 'Block' && comment.value.startsWith('*');
}

/** What other files call says what is true afterwards, in which units, under which locks, and what it throws. */
const docComment = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    const need = (node, name) => {
      if (!hasDocComment(context, node))
        context.report({ node, message: `Say in a doc comment what is true after ${name}().` });
    };
    return {
      'ExportNamedDeclaration > FunctionDeclaration': (node) => need(node.parent, node.id.name),
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression': (node) =>
        need(node.parent.parent.parent, node.parent.id.name),
    };
  },
};

/** The same for the use cases of a service: its public methods. */
const serviceDocComment = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    return {
      'ExportNamedDeclaration > ClassDeclaration > ClassBody > MethodDefinition[kind="method"]'(node) {
        if (node.accessibility === 'private' || node.key.type === 'PrivateIdentifier') return;
        if (!hasDocComment(context, node))
          context.report({ node, message: `Say in a doc comment what is true after ${node.key.name}().` });
      },
    };
  },
};

export const names = {
  'file-name': fileName,
  'doc-comment': docComment,
  'service-doc-comment': serviceDocComment,
};
