import { useCallback, useEffect, useRef, useState } from 'react';
import { refreshed } from './refreshed.js';

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
  /** Reads the first page again and leaves what was loaded behind it; answers when that is done. */
  readonly refresh: () => Promise<void>;
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

  const fetchPage = useCallback(async (after: string | null, forKey: string) => {
    const turn = ++latest.current.turn;
    const isWanted = () => latest.current.turn === turn;
    setIsLoading(true);
    try {
      const page = await latest.current.load(after);
      const known = (last: Read<Node>) => (after === null ? [] : (last.nodes ?? []));
      if (isWanted())
        setRead((last) => ({ ...readOf(page, forKey), nodes: [...known(last), ...page.nodes] }));
    } catch (problem) {
      if (isWanted()) setRead((last) => ({ ...last, key: forKey, problem }));
    }
    if (isWanted()) setIsLoading(false);
  }, []);

  useEffect(() => void fetchPage(null, key), [fetchPage, key]);

  const refresh = useCallback(async () => {
    // Without an answer the list stays as it is: whoever asks for it retries.
    const page = await latest.current.load(null).catch(() => null);
    if (!page) return;
    setRead((last) => {
      if (last.key !== key) return last;
      const nodes = refreshed(last.nodes ?? [], page.nodes);
      return nodes ? { ...last, nodes } : readOf(page, key);
    });
  }, [key]);

  return {
    nodes: read.nodes,
    problem: read.problem,
    isLoading: isLoading || read.key !== key,
    hasMore: read.cursor != null,
    loadMore: () => void fetchPage(read.cursor ?? null, key),
    reload: useCallback(() => void fetchPage(null, key), [fetchPage, key]),
    refresh,
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

function readOf<Node>({ nodes, pageInfo }: PageOf<Node>, key: string): Read<Node> {
  return { key, nodes, cursor: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
}
