import { useRef, useState } from 'react';
import { ConnectionProblem } from './problem.js';

export interface Action<Input> {
  readonly isRunning: boolean;
  readonly problem: unknown;
  readonly run: (input: Input) => void;
}

/**
 * Something that a button does. It runs once at a time, and a second press after a lost answer says the same key again, so
 * that the API does it once.
 */
export function useAction<Input>(
  act: (input: Input, idempotencyKey: string) => Promise<void>,
): Action<Input> {
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const attempt = useRef<{ input: string; key: string } | null>(null);
  const run = async (input: Input) => {
    const said = JSON.stringify(input);
    if (attempt.current?.input !== said) attempt.current = { input: said, key: newKey() };
    setIsRunning(true);
    setProblem(null);
    try {
      await act(input, attempt.current.key);
      attempt.current = null;
    } catch (error) {
      // The API has decided and would say the same to the same key; without an answer nobody knows what it did.
      if (!(error instanceof ConnectionProblem)) attempt.current = null;
      setProblem(error);
    } finally {
      setIsRunning(false);
    }
  };
  return { isRunning, problem, run: (input) => void (isRunning || run(input)) };
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
