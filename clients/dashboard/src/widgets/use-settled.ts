import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 250;

/** The value once it has stayed the same for a moment, so that not every key that is pressed asks the API. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setSettled, TYPING_PAUSE_MS, value);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
