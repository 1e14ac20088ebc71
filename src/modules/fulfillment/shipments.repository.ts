import { noteChange, noteCreated } from '../../platform/audit/row-changes.js';
import { newId } from '../../kernel/ids.js';
import { columnsOf } from '../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import { TenantRepository } from '../../platform/db/tenant-repository.js';
import type { ShipmentCard, ShipmentWithLines } from './shipment-card.js';
import { ShipmentHistoryEntity } from './shipment-history.entity.js';
import { ShipmentEntity } from './shipment.entity.js';
import type { LineUnits } from './units-to-send.js';

const SHIPMENT = columnsOf(ShipmentEntity, 's');
const LINES = `(SELECT json_agg(json_build_object('orderLineId', l.order_line_id, 'quantity', l.quantity)
    ORDER BY l.order_line_id) FROM shipment_line l WHERE l.tenant_id = s.tenant_id AND l.shipment_id = s.id) AS lines`;
const TELL = `INSERT INTO shipment_history (tenant_id, shipment_id, id, status, message, actor_id, created_at)`;

/** SQL of the shipments of the order `o` of the tenant $1, the oldest first; the column `lines` is what is in them. */
export function shipmentsOfOrderSql(columns: readonly (keyof ShipmentCard)[]): string {
  const own = columnsOf(
    ShipmentEntity,
    's',
    columns.filter((column) => column !== 'lines'),
  );
  return `SELECT ${own}${columns.includes('lines') ? `, ${LINES}` : ''} FROM shipment s
    WHERE s.tenant_id = $1 AND s.order_id = o.id ORDER BY s.created_at, s.id`;
}

type ShipmentRow = Pick<ShipmentEntity, keyof ShipmentEntity>;

/** What is written of a new shipment. */
export interface NewShipment {
  readonly id: string;
  readonly orderId: string;
  readonly carrier: string;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
}

/** SQL of shipments. */
export class ShipmentsRepository extends TenantRepository<ShipmentEntity> {
  constructor() {
    super(ShipmentEntity);
  }

  /** The shipment with its lines and the first entry of its history, in one statement. */
  async create(tx: TenantTx, shipment: NewShipment, units: readonly LineUnits[]): Promise<ShipmentWithLines> {
    const { id, orderId, carrier, trackingNumber, trackingUrl } = shipment;
    const rows = await tx.query<ShipmentRow>(
      `WITH made AS (
         INSERT INTO shipment AS s (tenant_id, id, order_id, status, carrier, tracking_number, tracking_url, created_at,
           updated_at)
         VALUES ($1, $2, $3, 'PENDING', $4, $5, $6, $7, $7) RETURNING ${SHIPMENT}
       ), filled AS (
         INSERT INTO shipment_line (tenant_id, shipment_id, order_line_id, quantity)
         SELECT $1, $2, line, quantity FROM unnest($8::uuid[], $9::integer[]) AS u(line, quantity)
       ), told AS (${TELL} VALUES ($1, $2, $10, 'PENDING', NULL, $11, $7))
       SELECT * FROM made`,
      [
        ...[tx.tenantId, id, orderId, carrier, trackingNumber, trackingUrl, tx.now],
        ...[units.map((unit) => unit.orderLineId), units.map((unit) => unit.quantity)],
        ...[newId(), tx.origin.userId],
      ],
    );
    noteCreated(tx, ShipmentEntity, rows);
    return { ...rows[0]!, lines: [...units] };
  }

  /** The shipment becomes what the change says, its version grows, and its history tells. One statement. */
  async change(
    tx: TenantTx,
    shipment: ShipmentWithLines,
    change: Partial<ShipmentEntity>,
    message: string | null,
  ): Promise<ShipmentWithLines> {
    const next = { ...shipment, ...change, version: shipment.version + 1, updatedAt: tx.now };
    const { id, status, carrier, trackingNumber, trackingUrl, shippedAt, deliveredAt, version } = next;
    await tx.query(
      `WITH told AS (${TELL} VALUES ($1, $2, $11, $3, $12, $13, $10))
       UPDATE shipment SET status = $3, carrier = $4, tracking_number = $5, tracking_url = $6, shipped_at = $7,
         delivered_at = $8, version = $9, updated_at = $10
       WHERE tenant_id = $1 AND id = $2`,
      [
        ...[
          tx.tenantId,
          id,
          status,
          carrier,
          trackingNumber,
          trackingUrl,
          shippedAt,
          deliveredAt,
          version,
          tx.now,
        ],
        ...[newId(), message, tx.origin.userId],
      ],
    );
    noteChange(tx, ShipmentEntity, { before: shipment, after: next });
    return next;
  }

  /** The shipment with what is in it, or null. Lock its order first. */
  async findWithLines(scope: TenantScope, id: string): Promise<ShipmentWithLines | null> {
    const [shipment] = await this.findManyWithLines(scope, [id]);
    return shipment ?? null;
  }

  findManyWithLines(scope: TenantScope, ids: readonly string[]): Promise<ShipmentWithLines[]> {
    return scope.query<ShipmentWithLines>(
      `SELECT ${SHIPMENT}, ${LINES} FROM shipment s WHERE s.tenant_id = $1 AND s.id = ANY($2::uuid[])`,
      [scope.tenantId, ids],
    );
  }

  /** All shipments of the orders with what is in them, the oldest first. */
  ofOrders(scope: TenantScope, orderIds: readonly string[]): Promise<ShipmentWithLines[]> {
    return scope.query<ShipmentWithLines>(
      `SELECT ${SHIPMENT}, ${LINES} FROM shipment s WHERE s.tenant_id = $1 AND s.order_id = ANY($2::uuid[])
       ORDER BY s.order_id, s.created_at, s.id`,
      [scope.tenantId, orderIds],
    );
  }

  /** What happened to the shipments, in the order of time. */
  historyOf(scope: TenantScope, shipmentIds: readonly string[]): Promise<ShipmentHistoryEntity[]> {
    return scope.query<ShipmentHistoryEntity>(
      `SELECT ${columnsOf(ShipmentHistoryEntity, 'h')} FROM shipment_history h
       WHERE h.tenant_id = $1 AND h.shipment_id = ANY($2::uuid[]) ORDER BY h.shipment_id, h.id`,
      [scope.tenantId, shipmentIds],
    );
  }
}
