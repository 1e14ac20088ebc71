import { refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import type { CarriersRepository } from '../carriers/carriers.repository.js';
import type { ShippingChanges } from '../shipping-changes.service.js';
import type { ZonesRepository } from '../zones/zones.repository.js';
import type { ShippingMethodCreateInput, ShippingMethodUpdateInput } from './method.inputs.js';
import { assertFitsTogether, methodCreateRules, methodUpdateRules } from './method.rules.js';
import { rateStepsOf } from './rate-steps.rules.js';
import type { MethodsRepository } from './methods.repository.js';
import type { ShippingMethodEntity } from './shipping-method.entity.js';

const MAX_METHODS_OF_ZONE = 50;

interface Repositories {
  readonly methods: MethodsRepository;
  readonly zones: ZonesRepository;
  readonly carriers: CarriersRepository;
}

/** The ways to ship into zones. */
export class MethodsService {
  constructor(
    private readonly repositories: Repositories,
    private readonly changes: ShippingChanges,
  ) {}

  /** The methods of a zone in their order. */
  listOfZone(ctx: TenantContext, zoneId: string): Promise<ShippingMethodEntity[]> {
    return this.repositories.methods.listOfZones(ctx, [zoneId]);
  }

  /** The methods with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(ShippingMethodEntity | null)[]> {
    const found = isStaff(ctx) ? await this.repositories.methods.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((method) => method.id === id) ?? null);
  }

  /**
   * A new method, which buyers can choose unless it is made disabled.
   * @throws Refusal NOT_FOUND for the zone or the carrier, OUT_OF_RANGE for too many, and for parts that do not fit together
   */
  create(ctx: TenantContext, input: ShippingMethodCreateInput): Promise<ShippingMethodEntity> {
    const {
      zoneId,
      kind,
      rates = [],
      freeAbove,
      fallbackPrice,
      ...values
    } = parseInput(methodCreateRules(ctx.tenant.currency), input);
    const method = {
      ...{ zoneId, kind, name: values.name, carrier: values.carrier },
      ...{ transitDaysMin: values.transitDaysMin, transitDaysMax: values.transitDaysMax },
      ...{ carrierId: values.carrierId ?? null, serviceCode: values.serviceCode ?? null },
      ...{ freeAboveMinor: freeAbove ?? null, fallbackMinor: fallbackPrice ?? null },
      ...{ position: values.position ?? 0, isEnabled: values.isEnabled ?? true },
      rates: rateStepsOf(kind, rates),
    };
    assertFitsTogether(method);
    return this.changes.write(ctx, async (tx) => {
      await this.assertRoom(tx, zoneId);
      await this.assertCarrier(tx, method.carrierId);
      const times = { createdAt: tx.now, updatedAt: tx.now };
      const [created] = await this.repositories.methods.insert(tx, [{ id: newId(), ...method, ...times }]);
      await this.changes.tell(tx, ['method', 'created'], created!.id);
      return created!;
    });
  }

  /** Rates are replaced as a whole; zone and kind stay. @throws VersionConflict, Refusal NOT_FOUND, and as {@link create} */
  update(
    ctx: TenantContext,
    change: { id: string; input: ShippingMethodUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<ShippingMethodEntity> {
    const id = parseInput(publicId('shippingMethod'), change.id, ['id']);
    const given = parseInput(methodUpdateRules(ctx.tenant.currency), change.input);
    const { rates, freeAbove, fallbackPrice, ...values } = given;
    return this.changes.write(ctx, async (tx) => {
      const current = await this.repositories.methods.lock(tx, id, ['id']);
      assertVersion(current, change.expectedVersion);
      const changed = present({
        ...values,
        freeAboveMinor: freeAbove,
        fallbackMinor: fallbackPrice,
        rates: rates && rateStepsOf(current.kind, rates),
      });
      assertFitsTogether(Object.assign({}, current, changed));
      await this.assertCarrier(tx, changed.carrierId ?? null);
      const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
      const updated = await this.repositories.methods.update(tx, id, { ...changed, ...bookkeeping });
      await this.changes.tell(tx, ['method', 'updated'], id);
      return updated!;
    });
  }

  /** Nobody can choose the method any more. @throws VersionConflict, Refusal NOT_FOUND */
  async delete(ctx: TenantContext, publicMethodId: string, expectedVersion?: number | null): Promise<void> {
    const id = parseInput(publicId('shippingMethod'), publicMethodId, ['id']);
    await this.changes.write(ctx, async (tx) => {
      assertVersion(await this.repositories.methods.lock(tx, id, ['id']), expectedVersion);
      await this.repositories.methods.remove(tx, id);
      await this.changes.tell(tx, ['method', 'deleted'], id);
    });
  }

  private async assertRoom(tx: TenantTx, zoneId: string): Promise<void> {
    await this.repositories.zones.get(tx, zoneId, ['input', 'zoneId']);
    const methods = await this.repositories.methods.listOfZones(tx, [zoneId]);
    if (methods.length < MAX_METHODS_OF_ZONE) return;
    throw refuse('OUT_OF_RANGE', `A zone has at most ${MAX_METHODS_OF_ZONE} methods. Delete one first.`, [
      'input',
    ]);
  }

  private async assertCarrier(tx: TenantTx, carrierId: string | null): Promise<void> {
    if (carrierId !== null) await this.repositories.carriers.get(tx, carrierId, ['input', 'carrierId']);
  }
}

/** The change without what is absent; null stays and clears. */
function present(values: object): Partial<ShippingMethodEntity> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
