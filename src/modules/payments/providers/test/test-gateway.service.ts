import { createHash } from 'node:crypto';
import type { TenantId } from '../../../../kernel/ids.js';
import { systemOrigin, type TenantTx } from '../../../../platform/db/scope.js';
import { violatesUnique } from '../../../../platform/db/unique-violation.js';
import type { UnitOfWork } from '../../../../platform/db/unit-of-work.js';
import type { TestGatewayChargeEntity, TestChargeState } from './test-gateway-charge.entity.js';
import type { TestGatewayRepository } from './test-gateway.repository.js';

/** What a token makes the gateway do. */
export const TEST_TOKENS = {
  ok: 'Captures at once, or holds the money where the store captures by hand.',
  decline: 'Is declined.',
  pending: 'Stays pending until it is settled.',
  timeout: 'Never answers; the charge stays pending at the gateway.',
  requires_action: 'Asks the buyer for a confirmation, as 3-D Secure does.',
  refund_fails: 'Captures at once, and refuses refunds.',
} as const;

export type TestToken = keyof typeof TEST_TOKENS;

export interface TestChargeRequest {
  readonly idempotencyKey: string;
  readonly merchantReference: string;
  readonly token: TestToken;
  readonly currency: string;
  readonly amountMinor: number;
  readonly isCapturedAtOnce: boolean;
}

/** A charge, and whether this request was the one that made it. */
export interface AnsweredCharge {
  readonly charge: TestGatewayChargeEntity;
  readonly isNew: boolean;
}

type NewCharge = Omit<TestChargeRequest, 'isCapturedAtOnce'> &
  Pick<TestGatewayChargeEntity, 'status' | 'capturedMinor'>;

export type TestRefund = 'refunded' | 'refused';

const STATUS_OF: Readonly<Record<TestToken, TestChargeState>> = {
  ok: 'CAPTURED',
  refund_fails: 'CAPTURED',
  decline: 'DECLINED',
  pending: 'PENDING',
  timeout: 'PENDING',
  requires_action: 'REQUIRES_ACTION',
};

/** A repeated charge has the key of the first, and the reference that is made of it. */
const CHARGE_KEYS = ['test_gateway_charge_key', 'test_gateway_charge_pkey'];

const OPEN: readonly TestChargeState[] = ['PENDING', 'REQUIRES_ACTION'];

/**
 * The payment service that the provider `test` talks to. It stands for the outside: every call is a short transaction
 * of its own, which costs the shop's request nothing and stays when the shop's work is undone.
 */
export class TestGateway {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly charges: TestGatewayRepository,
  ) {}

  /** A new charge, or the one that the key made before. */
  charge(tenantId: TenantId, request: TestChargeRequest): Promise<AnsweredCharge> {
    const { token, isCapturedAtOnce, ...facts } = request;
    const wanted = STATUS_OF[token];
    const status = wanted === 'CAPTURED' && !isCapturedAtOnce ? 'AUTHORIZED' : wanted;
    const capturedMinor = status === 'CAPTURED' ? facts.amountMinor : 0;
    return this.chargeOnce(tenantId, { ...facts, token, status, capturedMinor });
  }

  /** A charge that was cancelled before it began, or the one that the key made before. */
  async withdraw(tenantId: TenantId, request: TestChargeRequest): Promise<TestGatewayChargeEntity> {
    const { isCapturedAtOnce: _, ...facts } = request;
    const { charge } = await this.chargeOnce(tenantId, { ...facts, status: 'CANCELLED', capturedMinor: 0 });
    return charge;
  }

  /** The charge as it is now, or null. */
  find(tenantId: TenantId, reference: string): Promise<TestGatewayChargeEntity | null> {
    return this.write(tenantId, (tx) => this.charges.lock(tx, reference));
  }

  /** What was held is taken, up to the amount. Changes nothing of a charge that is not held. */
  capture(
    tenantId: TenantId,
    reference: string,
    amountMinor: number,
  ): Promise<TestGatewayChargeEntity | null> {
    return this.change(tenantId, reference, (charge) => {
      const isHeld = charge.status === 'AUTHORIZED' && amountMinor <= charge.amountMinor;
      return isHeld ? { status: 'CAPTURED', capturedMinor: amountMinor } : null;
    });
  }

  /** A charge that is held or open ends. One that is captured stays. */
  cancel(tenantId: TenantId, reference: string): Promise<TestGatewayChargeEntity | null> {
    return this.change(tenantId, reference, ({ status }) =>
      status === 'AUTHORIZED' || OPEN.includes(status) ? { status: 'CANCELLED', capturedMinor: 0 } : null,
    );
  }

  /** What the buyer's bank decides about the charge of a key, while it is open. Changes nothing of any other. */
  async settleByKey(
    tenantId: TenantId,
    idempotencyKey: string,
    status: 'CAPTURED' | 'AUTHORIZED' | 'DECLINED',
  ): Promise<TestGatewayChargeEntity | null> {
    const found = await this.write(tenantId, (tx) => this.charges.findByKey(tx, idempotencyKey));
    if (!found) return null;
    return this.change(tenantId, found.reference, (charge) => {
      if (!OPEN.includes(charge.status)) return null;
      return { status, capturedMinor: status === 'CAPTURED' ? charge.amountMinor : 0 };
    });
  }

  /** Gives the amount back once for the key. */
  refund(
    tenantId: TenantId,
    reference: string,
    refund: { readonly key: string; readonly amountMinor: number },
  ): Promise<TestRefund> {
    return this.write(tenantId, async (tx) => {
      const charge = await this.charges.lock(tx, reference);
      if (charge?.refundKeys.includes(refund.key)) return 'refunded';
      const left = charge ? charge.capturedMinor - charge.refundedMinor : 0;
      if (charge?.token === 'refund_fails' || refund.amountMinor > left) return 'refused';
      await this.charges.refund(tx, reference, refund);
      return 'refunded';
    });
  }

  private async chargeOnce(tenantId: TenantId, facts: NewCharge): Promise<AnsweredCharge> {
    const { idempotencyKey } = facts;
    const reference = `ch_test_${shortHash(`${tenantId}:${idempotencyKey}`)}`;
    try {
      const insert = (tx: TenantTx) => Promise.resolve(this.charges.insertAtEnd(tx, { ...facts, reference }));
      return { charge: await this.write(tenantId, insert), isNew: true };
    } catch (error) {
      if (!CHARGE_KEYS.some((key) => violatesUnique(error, key))) throw error;
      const charge = await this.write(tenantId, (tx) => this.charges.findByKey(tx, idempotencyKey));
      return { charge: charge!, isNew: false };
    }
  }

  private change(
    tenantId: TenantId,
    reference: string,
    decide: (charge: TestGatewayChargeEntity) => { status: TestChargeState; capturedMinor: number } | null,
  ): Promise<TestGatewayChargeEntity | null> {
    return this.write(tenantId, async (tx) => {
      const charge = await this.charges.lock(tx, reference);
      const change = charge && decide(charge);
      return change ? this.charges.settle(tx, reference, change) : charge;
    });
  }

  private write<T>(tenantId: TenantId, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    const origin = systemOrigin('test-gateway');
    return this.unitOfWork.write({ tenantId, origin, countStatement: () => undefined }, work);
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
