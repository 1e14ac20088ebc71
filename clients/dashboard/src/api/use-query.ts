import { useCallback, useEffect, useState } from 'react';
import { send } from '../session/session.js';
import type { Document } from './endpoint.js';

export interface Asked<Data> {
  /** What was answered last, also while it is asked for again. */
  readonly data: Data | undefined;
  readonly problem: unknown;
  readonly isLoading: boolean;
  readonly reload: () => void;
  /** Puts a newer answer, of a mutation for example, in the place of the old one. */
  readonly replace: (data: Data) => void;
}

/** Asks when the component appears and whenever document or variables change; an answer that is no longer wanted is dropped. */
export function useQuery<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Asked<Data> {
  const [answer, setAnswer] = useState<{ data?: Data; problem?: unknown; key?: string }>({});
  const [round, setRound] = useState(0);
  const asked = JSON.stringify(variables);
  const key = `${asked} ${round}`;
  useEffect(() => {
    let isWanted = true;
    send(document, JSON.parse(asked) as Variables).then(
      (data) => isWanted && setAnswer({ data, key }),
      (problem: unknown) => isWanted && setAnswer((last) => ({ ...last, problem, key })),
    );
    return () => {
      isWanted = false;
    };
  }, [document, asked, key]);
  return {
    data: answer.data,
    problem: answer.problem,
    isLoading: answer.key !== key,
    reload: useCallback(() => setRound((last) => last + 1), []),
    replace: useCallback((data: Data) => setAnswer((last) => ({ ...last, data })), []),
  };
}
