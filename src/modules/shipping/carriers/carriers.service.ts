import { refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import type { MethodsRepository } from '../methods/methods.repository.js';
import type { ShippingChanges } from '../shipping-changes.service.js';
import type { CarrierQuotesRepository } from './carrier-quotes.repository.js';
import type { CarrierSecrets } from './carrier-secret.js';
import type { CarrierCreateInput, CarrierUpdateInput } from './carrier.inputs.js';
import {
  assertAskable,
  carrierCreateRules,
  carrierUpdateRules,
  type CarrierAdapters,
} from './carrier.rules.js';
import type { CarriersRepository } from './carriers.repository.js';
import type { ShippingCarrierEntity } from './shipping-carrier.entity.js';

const MAX_CARRIERS = 20;

const OLDEST_FIRST: KeysetOrder<ShippingCarrierEntity> = {
  name: 'carriers',
  direction: 'ASC',
  columns: [
    { sql: 'c.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
    { sql: 'c.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** A carrier with a secret that nobody can read again. */
export interface CarrierWithSecret {
  readonly carrier: ShippingCarrierEntity;
  readonly secret: string;
}

interface Parts {
  readonly carriers: CarriersRepository;
  readonly methods: MethodsRepository;
  readonly quotes: CarrierQuotesRepository;
  readonly adapters: CarrierAdapters;
}

/** Whom a store asks for live prices. */
export class CarriersService {
  constructor(
    private readonly parts: Parts,
    private readonly secrets: CarrierSecrets,
    private readonly changes: ShippingChanges,
  ) {}

  /** The store's carriers, the oldest first. */
  list(ctx: TenantContext, page: PageArguments): Promise<Page<ShippingCarrierEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: OLDEST_FIRST,
      parameterOffset: 1,
      fetch: (statement) => this.parts.carriers.page(ctx, statement),
    });
  }

  /** The carriers with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(ShippingCarrierEntity | null)[]> {
    const found = isStaff(ctx) ? await this.parts.carriers.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((carrier) => carrier.id === id) ?? null);
  }

  /**
   * A new carrier with a new secret. Its address is not asked yet: it may be published later.
   * @throws Refusal INVALID for an address that cannot be asked, TAKEN for a name in use, OUT_OF_RANGE for too many
   */
  create(ctx: TenantContext, input: CarrierCreateInput): Promise<CarrierWithSecret> {
    const values = parseInput(carrierCreateRules, input);
    assertAskable(this.parts.adapters, values.kind, values.endpoint);
    return this.changes.write(ctx, async (tx) => {
      const present = await this.parts.carriers.listAll(tx);
      if (present.length >= MAX_CARRIERS) {
        throw refuse('OUT_OF_RANGE', `A store has at most ${MAX_CARRIERS} carriers. Delete one first.`, [
          'input',
        ]);
      }
      assertNameFree(present, values.name);
      const id = newId();
      const { clear, stored } = this.secrets.make(id);
      const times = { createdAt: tx.now, updatedAt: tx.now };
      const [carrier] = await this.parts.carriers.insert(tx, [{ id, ...values, secret: stored, ...times }]);
      await this.changes.tell(tx, ['carrier', 'created'], id);
      return { carrier: carrier!, secret: clear };
    });
  }

  /** A new address makes its earlier answers forgotten. @throws VersionConflict, Refusal NOT_FOUND, and as {@link create} */
  update(
    ctx: TenantContext,
    change: { id: string; input: CarrierUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<ShippingCarrierEntity> {
    const id = parseInput(publicId('carrier'), change.id, ['id']);
    const values = parseInput(carrierUpdateRules, change.input);
    return this.changes.write(ctx, async (tx) => {
      const current = await this.parts.carriers.lock(tx, id, ['id']);
      assertVersion(current, change.expectedVersion);
      const others = (await this.parts.carriers.listAll(tx)).filter((carrier) => carrier.id !== id);
      assertNameFree(others, values.name);
      if (values.endpoint !== undefined && values.endpoint !== current.endpoint) {
        assertAskable(this.parts.adapters, current.kind, values.endpoint);
        await this.parts.quotes.forget(tx, id);
      }
      return this.record(tx, current, values);
    });
  }

  /** From now on requests are signed with the new secret alone. @throws VersionConflict, Refusal NOT_FOUND */
  rotateSecret(
    ctx: TenantContext,
    publicCarrierId: string,
    expectedVersion?: number | null,
  ): Promise<CarrierWithSecret> {
    const id = parseInput(publicId('carrier'), publicCarrierId, ['id']);
    return this.changes.write(ctx, async (tx) => {
      const current = await this.parts.carriers.lock(tx, id, ['id']);
      assertVersion(current, expectedVersion);
      const { clear, stored } = this.secrets.make(id);
      return { carrier: await this.record(tx, current, { secret: stored }), secret: clear };
    });
  }

  /** @throws VersionConflict, Refusal NOT_FOUND, INVALID_TRANSITION while methods take their prices from it */
  async delete(ctx: TenantContext, publicCarrierId: string, expectedVersion?: number | null): Promise<void> {
    const id = parseInput(publicId('carrier'), publicCarrierId, ['id']);
    await this.changes.write(ctx, async (tx) => {
      assertVersion(await this.parts.carriers.lock(tx, id, ['id']), expectedVersion);
      if (await this.parts.methods.anyUses(tx, id)) {
        throw refuse(
          'INVALID_TRANSITION',
          'Methods take their prices from this carrier. Delete those first.',
          ['id'],
        );
      }
      await this.parts.carriers.remove(tx, id);
      await this.changes.tell(tx, ['carrier', 'deleted'], id);
    });
  }

  private async record(
    tx: TenantTx,
    current: ShippingCarrierEntity,
    values: Partial<ShippingCarrierEntity>,
  ): Promise<ShippingCarrierEntity> {
    const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
    const updated = await this.parts.carriers.update(tx, current.id, { ...values, ...bookkeeping });
    await this.changes.tell(tx, ['carrier', values.secret ? 'secret_rotated' : 'updated'], current.id);
    return updated!;
  }
}

function assertNameFree(others: readonly ShippingCarrierEntity[], name: string | undefined): void {
  if (name === undefined) return;
  const wanted = name.toLowerCase();
  if (!others.some((carrier) => carrier.name.toLowerCase() === wanted)) return;
  throw refuse('TAKEN', `Another carrier has the name "${name}".`, ['input', 'name']);
}
