import { useCallback, useEffect, useRef, useState } from 'react';

export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Pages<Node> {
  /** Undefined before the first answer. */
  readonly nodes: readonly Node[] | undefined;
  readonly problem: unknown;
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  /** Reads from the beginning again; what is shown stays until the answer is here. */
  readonly reload: () => void;
  /** Puts newer nodes in the places of those with the same id. Answers how many were there. */
  readonly update: (node: Node) => boolean;
}

interface Read<Node> {
  readonly key: string;
  readonly nodes?: readonly Node[];
  readonly cursor?: string | null;
  readonly problem?: unknown;
}

/**
 * A list that is read page by page.
 * @param key what the list depends on: another key begins another list
 */
export function usePages<Node extends { readonly id: string }>(
  key: string,
  load: (after: string | null) => Promise<PageOf<Node>>,
): Pages<Node> {
  const [read, setRead] = useState<Read<Node>>({ key: '' });
  const [isLoading, setIsLoading] = useState(true);
  const latest = useRef({ load, turn: 0, nodes: read.nodes });
  latest.current.load = load;
  latest.current.nodes = read.nodes;

  const fetchPage = useCallback(async (known: readonly Node[], after: string | null, forKey: string) => {
    const turn = ++latest.current.turn;
    const isWanted = () => latest.current.turn === turn;
    setIsLoading(true);
    try {
      const page = await latest.current.load(after);
      const cursor = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
      if (isWanted()) setRead({ key: forKey, nodes: [...known, ...page.nodes], cursor });
    } catch (problem) {
      if (isWanted()) setRead((last) => ({ ...last, key: forKey, problem }));
    }
    if (isWanted()) setIsLoading(false);
  }, []);

  useEffect(() => void fetchPage([], null, key), [fetchPage, key]);

  return {
    nodes: read.nodes,
    problem: read.problem,
    isLoading: isLoading || read.key !== key,
    hasMore: read.cursor != null,
    loadMore: () => void fetchPage(read.nodes ?? [], read.cursor ?? null, key),
    reload: useCallback(() => void fetchPage([], null, key), [fetchPage, key]),
    update: useCallback((node: Node) => {
      if (!latest.current.nodes?.some(({ id }) => id === node.id)) return false;
      setRead((last) => ({
        ...last,
        nodes: last.nodes?.map((each) => (each.id === node.id ? node : each)),
      }));
      return true;
    }, []),
  };
}
