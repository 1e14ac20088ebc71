import { propertiesOf, type EntityClass } from '../db/rows.js';

/** Stands for a value that the log does not keep. */
export const UNSAID = '(not recorded)';

/** What the audit log says of rows of an entity. */
export interface AuditedOptions {
  /** The kind of thing that a row is, or that it says something of: `order`, `variant`. */
  readonly kind: string;
  /** The property with the id of that thing. */
  readonly subject?: string;
  /** The property with the id of what the thing is a part of: the order of a payment. */
  readonly partOf?: string;
  /**
   * The property that tells several rows of one subject apart, such as the place of stock: it is always recorded,
   * unless it is left out as well.
   */
  readonly within?: string;
  /** What happens to a row is told as what happens to this: `price.updated`. The kind, unless it is given. */
  readonly named?: string;
  /** Each entry keeps all of the row: it changes so often that its past must be found in one entry. */
  readonly keepsState?: boolean;
  /** Never recorded: secrets, and what only machines need. */
  readonly without?: readonly string[];
  /** Of these it is recorded that they changed, but not what they say: persons have a right to be forgotten. */
  readonly unsaid?: readonly string[];
}

/** The same with everything filled in. */
export interface AuditedEntity extends Required<Omit<AuditedOptions, 'partOf' | 'within' | 'without'>> {
  readonly partOf: string | null;
  readonly within: string | null;
  /** Properties whose values, or whose changes, are recorded. */
  readonly recorded: readonly string[];
}

const options = new Map<EntityClass<object>, AuditedOptions>();
const audited = new Map<EntityClass<object>, AuditedEntity>();

/** What every row has, and what says nothing of what someone changed. */
const BOOKKEEPING = ['tenantId', 'id', 'version', 'createdAt', 'updatedAt'];

/** Changes of the entity's rows are part of the audit log. Stands beside `@Entity`. */
export function Audited(given: AuditedOptions) {
  return (entity: object): void => {
    options.set(entity as EntityClass<object>, given);
  };
}

/** How the entity's rows are recorded; null for one whose changes nobody need know. */
export function auditedAs(entity: EntityClass<object>): AuditedEntity | null {
  const known = audited.get(entity);
  if (known) return known;
  const given = options.get(entity);
  if (!given) return null;
  const left = [...BOOKKEEPING, given.subject, given.partOf, ...(given.without ?? [])];
  const { keepsState = false } = given;
  const filled = {
    ...{ kind: given.kind, named: given.named ?? given.kind, subject: given.subject ?? 'id' },
    ...{ partOf: given.partOf ?? null, within: given.within ?? null, unsaid: given.unsaid ?? [] },
    keepsState,
    recorded: propertiesOf(entity).filter((property) => !left.includes(property)),
  };
  audited.set(entity, filled);
  return filled;
}

/** All entities whose changes are recorded. */
export function auditedEntities(): readonly EntityClass<object>[] {
  return [...options.keys()];
}
