import { ID_PREFIXES, type IdKind } from '../../src/kernel/ids.js';
import { withValueAt, type Place, type WalkedOperation } from './operation-walker.js';
import { WORLD_PASSWORD } from './people.js';

/** What fields take, by name, where a walker's sample is refused. */
const ACCEPTED: Readonly<Record<string, (fresh: number) => unknown>> = {
  compareAtPrice: () => '2',
  contactEmail: () => 'contact@walk.test',
  contentType: () => 'image/png',
  currentPassword: () => WORLD_PASSWORD,
  email: (fresh) => `walk-${fresh}@walk.test`,
  expectedVersion: () => null,
  host: (fresh) => `walk-${fresh}.example.com`,
  idempotencyKey: (fresh) => `walk-${fresh}`,
  filename: () => 'walk.png',
  language: () => 'tr',
  languages: () => ['en', 'tr'],
  newPassword: () => WORLD_PASSWORD,
  parentId: () => null,
  password: () => WORLD_PASSWORD,
  phone: (fresh) => `+9665${String(10_000_000 + fresh)}`,
  planCode: () => 'PRO',
  purpose: () => 'IMAGE',
  sku: (fresh) => `walk-${fresh}`,
  slug: (fresh) => `walk-${fresh}`,
  timeZone: () => 'UTC',
};

let made = 0;

/**
 * Variables that name the walker's own objects and are otherwise such that one strange value at a place is all there
 * is to refuse. Names that have to be new are new with each call.
 */
export function acceptableVariables(
  operation: WalkedOperation,
  ids: Readonly<Record<IdKind, string>>,
  accepted: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  let variables: Record<string, unknown> = { ...operation.variables };
  for (const place of operation.places) {
    if (place.type === 'ID') variables = withValueAt(variables, place, ids[kindAt(operation, place)]);
  }
  return withAccepted(variables, '', accepted) as Record<string, unknown>;
}

function withAccepted(value: unknown, name: string, accepted: Readonly<Record<string, unknown>>): unknown {
  if (name in accepted) return accepted[name];
  if (name in ACCEPTED) return ACCEPTED[name]!(++made);
  if (Array.isArray(value)) return value.map((each) => withAccepted(each, '', accepted));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, each]) => [key, withAccepted(each, key, accepted)]);
  return Object.fromEntries(fields) as unknown;
}

const KINDS = Object.keys(ID_PREFIXES) as IdKind[];

/** What neither the name of a field nor that of its operation says. */
const MEANT: Readonly<Record<string, IdKind>> = {
  option: 'shippingMethod',
  shippingCategory: 'taxCategory',
  'importCancel.': 'importJob',
  'returnCancel.': 'orderReturn',
  'returnApprove.': 'orderReturn',
  'returnDecline.': 'orderReturn',
  'returnReceive.': 'orderReturn',
  'returnRefund.': 'orderReturn',
};

/**
 * What an id at the place names. `productId` says it, `toLocationId` ends with it, `zoneId` of `taxRateCreate` is the
 * `taxZone`; and a bare `id` names what the operation is called after, such as the image of `productImageUpdate`.
 */
function kindAt({ field }: WalkedOperation, place: Place): IdKind {
  const last = place.path.findLast((step) => typeof step === 'string')!;
  const name = last.replace(/ids?$/i, '');
  return (
    MEANT[name] ??
    MEANT[`${field}.${name}`] ??
    KINDS.find((kind) => name !== '' && isOfFamily(field, kind) && endOf(kind, name) === kind.length) ??
    KINDS.find((kind) => kind === name) ??
    KINDS.find((kind) => name !== '' && endOf(name, kind) === name.length) ??
    calledAfter(field)
  );
}

/** `taxRateCreate` and `taxZone` begin with the same word. */
function isOfFamily(field: string, kind: IdKind): boolean {
  return field.startsWith(/^[a-z]+/.exec(kind)![0]);
}

/** The kind whose name ends last in the operation's; the longer one of two that end together. */
function calledAfter(field: string): IdKind {
  const named = KINDS.filter((kind) => endOf(field, kind) > 0);
  const [best] = named.sort((a, b) => endOf(field, b) - endOf(field, a) || b.length - a.length);
  return best ?? 'product';
}

/** Where the part ends in the text, whatever their letters' case; 0 when it is not there. */
function endOf(text: string, part: string): number {
  const at = text.toLowerCase().lastIndexOf(part.toLowerCase());
  return at < 0 ? 0 : at + part.length;
}
