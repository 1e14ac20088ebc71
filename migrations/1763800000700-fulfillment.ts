import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Shipments with their history, and what comes back. */
export class Fulfillment1763800000700 implements MigrationInterface {
  name = 'Fulfillment1763800000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE shipment (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        order_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('PENDING', 'SHIPPED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED',
          'FAILED', 'RETURNED', 'CANCELLED')),
        carrier text NOT NULL,
        tracking_number text,
        tracking_url text,
        shipped_at timestamptz,
        delivered_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, order_id) REFERENCES sales_order
      );
      CREATE INDEX shipment_order ON shipment (tenant_id, order_id, created_at);
      CREATE INDEX shipment_tracking ON shipment (tenant_id, tracking_number) WHERE tracking_number IS NOT NULL;
      ${isolateTenantTable('shipment', ['SELECT', 'INSERT', 'UPDATE'])}

      CREATE TABLE shipment_line (
        tenant_id uuid NOT NULL,
        shipment_id uuid NOT NULL,
        order_line_id uuid NOT NULL,
        quantity integer NOT NULL CHECK (quantity > 0),
        PRIMARY KEY (tenant_id, shipment_id, order_line_id),
        FOREIGN KEY (tenant_id, shipment_id) REFERENCES shipment,
        FOREIGN KEY (tenant_id, order_line_id) REFERENCES order_line
      );
      CREATE INDEX shipment_line_order_line ON shipment_line (tenant_id, order_line_id);
      ${isolateTenantTable('shipment_line', ['SELECT', 'INSERT'])}

      CREATE TABLE shipment_history (
        tenant_id uuid NOT NULL,
        shipment_id uuid NOT NULL,
        id uuid NOT NULL,
        status text NOT NULL,
        message text,
        actor_id uuid REFERENCES user_account,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, shipment_id, id),
        FOREIGN KEY (tenant_id, shipment_id) REFERENCES shipment
      );
      ${isolateTenantTable('shipment_history', ['SELECT', 'INSERT'])}

      CREATE TABLE order_return (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        order_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('REQUESTED', 'APPROVED', 'DECLINED', 'RECEIVED', 'REFUNDED', 'CANCELLED')),
        note text,
        decision_note text,
        refund_id uuid,
        requested_by uuid REFERENCES user_account,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, order_id) REFERENCES sales_order,
        FOREIGN KEY (tenant_id, refund_id) REFERENCES refund
      );
      CREATE INDEX order_return_order ON order_return (tenant_id, order_id, created_at);
      CREATE INDEX order_return_status ON order_return (tenant_id, status, created_at, id);
      CREATE INDEX order_return_age ON order_return (tenant_id, created_at, id);
      ${isolateTenantTable('order_return', ['SELECT', 'INSERT', 'UPDATE'])}

      CREATE TABLE order_return_line (
        tenant_id uuid NOT NULL,
        return_id uuid NOT NULL,
        order_line_id uuid NOT NULL,
        quantity integer NOT NULL CHECK (quantity > 0),
        reason text NOT NULL CHECK (reason IN ('NO_LONGER_NEEDED', 'WRONG_SIZE', 'NOT_AS_DESCRIBED', 'DAMAGED', 'DEFECTIVE',
          'WRONG_ITEM', 'LATE', 'OTHER')),
        received_quantity integer NOT NULL DEFAULT 0,
        is_restocked boolean NOT NULL DEFAULT false,
        PRIMARY KEY (tenant_id, return_id, order_line_id),
        FOREIGN KEY (tenant_id, return_id) REFERENCES order_return,
        FOREIGN KEY (tenant_id, order_line_id) REFERENCES order_line,
        CHECK (received_quantity BETWEEN 0 AND quantity)
      );
      CREATE INDEX order_return_line_order_line ON order_return_line (tenant_id, order_line_id);
      ${isolateTenantTable('order_return_line', ['SELECT', 'INSERT', 'UPDATE'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE order_return_line, order_return, shipment_history, shipment_line, shipment`,
    );
  }
}
