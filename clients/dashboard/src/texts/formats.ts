import { useMemo } from 'react';
import { useSession } from '../session/session.js';
import { useSpeech } from './language.js';
import { formatsOf, type Formats } from './writing.js';

/** Numbers, money and dates as the chosen language writes them, in the time zone of the store. */
export function useFormats(): Formats {
  const { language, direction } = useSpeech();
  const { store } = useSession();
  const timeZone = store?.timeZone ?? 'UTC';
  return useMemo(() => formatsOf(language, timeZone, direction), [language, timeZone, direction]);
}
