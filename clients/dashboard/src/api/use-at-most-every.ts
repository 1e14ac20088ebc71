import { useEffect, useRef, useState } from 'react';
import { AtMostEvery, type Waits } from './at-most-every.js';

/** A function that may be called any number of times: what it calls for is done now and then, and after the last call. */
export function useAtMostEvery(waits: Waits, act: () => unknown): () => void {
  const latest = useRef(act);
  latest.current = act;
  const [every] = useState(() => new AtMostEvery(waits, () => latest.current()));
  useEffect(() => every.stop, [every]);
  return every.call;
}
