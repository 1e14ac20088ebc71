import { Lexer, Source, TokenKind } from 'graphql';

export interface DocumentScan {
  readonly tokens: number;
  /** The deepest nesting of brackets of any kind. The parser calls itself that often. */
  readonly nesting: number;
}

const STEP: Readonly<Record<string, 1 | -1>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_R]: -1,
};

/**
 * The size of a document before it is parsed: reading tokens needs no recursion and no tree.
 * @throws GraphQLError at a character that no token can hold
 */
export function scanDocument(text: string): DocumentScan {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let level = 0;
  let nesting = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    tokens += 1;
    level += STEP[kind] ?? 0;
    nesting = Math.max(nesting, level);
  }
  return { tokens, nesting };
}
