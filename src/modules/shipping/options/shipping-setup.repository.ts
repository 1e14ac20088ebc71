import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import { ShippingMethodEntity } from '../methods/shipping-method.entity.js';
import type { WorkingTime } from '../settings/delivery-window.js';
import { DEFAULT_SETTINGS } from '../settings/shipping-setting.entity.js';
import { comparableArea, type Area, type ComparableArea } from '../zones/area.js';

const METHOD = columnsOf(ShippingMethodEntity, 'm', [
  ...(['id', 'zoneId', 'name', 'carrier', 'kind', 'rates', 'freeAboveMinor', 'position'] as const),
  ...(['transitDaysMin', 'transitDaysMax', 'carrierId', 'serviceCode', 'fallbackMinor'] as const),
]);

/** A method as far as its price and its days depend on it. */
export type OfferedMethod = Pick<
  ShippingMethodEntity,
  | ('id' | 'zoneId' | 'name' | 'carrier' | 'kind' | 'rates' | 'freeAboveMinor' | 'position')
  | ('transitDaysMin' | 'transitDaysMax' | 'carrierId' | 'serviceCode' | 'fallbackMinor')
>;

export interface OfferedZone {
  readonly id: string;
  /** Only those of the country that was asked for. */
  readonly areas: readonly ComparableArea[];
  /** The enabled ones, in their order. */
  readonly methods: readonly OfferedMethod[];
}

/** How a store ships to one country. */
export interface ShippingSetup {
  readonly zones: readonly OfferedZone[];
  readonly time: WorkingTime;
}

type SetupRow = OfferedMethod & {
  readonly setupZoneId: string;
  /** Told with the first row of a zone only. */
  readonly areas: readonly Area[] | null;
  readonly timeZone: string;
  readonly handlingDays: number | null;
  readonly workingDays: number[] | null;
  readonly holidays: CalendarDate[] | null;
};

/** Reads how a store ships: zones, methods and settings in one statement. */
export class ShippingSetupRepository {
  /** Null when no zone of the store touches the country. A zone without methods counts: nothing is shipped there. */
  async find(scope: TenantScope, country: string): Promise<ShippingSetup | null> {
    const rows = await scope.query<SetupRow>(
      `SELECT ${METHOD}, z.id AS "setupZoneId", t.time_zone AS "timeZone", s.handling_days AS "handlingDays",
         s.working_days AS "workingDays", s.holidays::text[] AS "holidays",
         CASE WHEN row_number() OVER (PARTITION BY z.id ORDER BY m.position, m.id) = 1 THEN
           (SELECT jsonb_agg(area) FROM jsonb_array_elements(z.areas) area WHERE area ->> 'country' = $3)
         END AS areas
       FROM shipping_zone z
       JOIN tenant t ON t.id = z.tenant_id
       LEFT JOIN shipping_setting s ON s.tenant_id = z.tenant_id
       LEFT JOIN shipping_method m ON m.tenant_id = z.tenant_id AND m.zone_id = z.id AND m.is_enabled
       WHERE z.tenant_id = $1 AND z.areas @> $2::jsonb
       ORDER BY z.id, m.position, m.id`,
      [scope.tenantId, JSON.stringify([{ country }]), country],
    );
    return rows[0] ? { zones: zonesOf(rows), time: timeOf(rows[0]) } : null;
  }
}

function zonesOf(rows: readonly SetupRow[]): OfferedZone[] {
  return rows.flatMap(({ areas, setupZoneId }) => {
    if (!areas) return [];
    const methods = rows.filter(({ zoneId }) => zoneId === setupZoneId);
    return [{ id: setupZoneId, areas: areas.map(comparableArea), methods }];
  });
}

function timeOf({ timeZone, handlingDays, workingDays, holidays }: SetupRow): WorkingTime {
  return {
    timeZone,
    handlingDays: handlingDays ?? DEFAULT_SETTINGS.handlingDays,
    workingDays: workingDays ?? DEFAULT_SETTINGS.workingDays,
    holidays: holidays ?? DEFAULT_SETTINGS.holidays,
  };
}
