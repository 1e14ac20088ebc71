import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

export type Encoding = 'br' | 'gzip' | 'identity';

const OFFERED: Encoding[] = ['br', 'gzip', 'identity'];

/** Of what the client likes equally well, we choose. The package's types do not know this option of it. */
interface Negotiating {
  encoding(available: readonly Encoding[], options?: { preferred: readonly Encoding[] }): string | undefined;
}

/** Browsers and agents send a handful of forms of this header. */
const known = new LRUCache<string, Encoding>({ max: 200 });

/** What the client would have the answer encoded in. Without a header, or when it takes none of ours: as it is. */
export function encodingFor(acceptEncoding: string | string[] | undefined): Encoding {
  if (acceptEncoding === undefined || acceptEncoding === '') return 'identity';
  const header = String(acceptEncoding);
  const remembered = known.get(header);
  if (remembered) return remembered;
  const asked: Negotiating = new Negotiator({ headers: { 'accept-encoding': header } });
  const encoding = (asked.encoding(OFFERED, { preferred: OFFERED }) ?? 'identity') as Encoding;
  if (header.length < 200) known.set(header, encoding);
  return encoding;
}
