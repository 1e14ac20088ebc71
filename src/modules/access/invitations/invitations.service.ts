import { z } from 'zod';
import { Fault, refuse } from '../../../kernel/errors.js';
import { decodeId, newId, type TenantId } from '../../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { notFound } from '../../../platform/db/tenant-repository.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { email, parseInput } from '../../../platform/validation.js';
import { isStaff, viewerId } from '../../../platform/viewer.js';
import { userLoader } from '../../identity/index.js';
import type { TenantsApi } from '../../tenants/index.js';
import type { MembershipEntity } from '../memberships/membership.entity.js';
import type { MembershipsRepository } from '../memberships/memberships.repository.js';
import type { MembershipsService } from '../memberships/memberships.service.js';
import { assertRenewable, assertRoom, LIFETIME_MS } from './invitation-limits.js';
import { newInvitationToken, readInvitationToken } from './invitation-token.js';
import type { StaffInviteInput } from './invitation.type.js';
import type { InvitationsRepository } from './invitations.repository.js';
import type { StaffInvitationEntity } from './staff-invitation.entity.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const KEPT_MS = 30 * DAY_MS;

const inviteRules = z.object({ email, role: z.enum(['OWNER', 'STAFF']) });

const ORDER: KeysetOrder<StaffInvitationEntity> = {
  name: 'staffInvitations',
  direction: 'DESC',
  columns: [
    { sql: 'created_at', type: 'timestamptz', valueOf: (invitation) => invitation.createdAt.toISOString() },
    { sql: 'id', type: 'uuid', valueOf: (invitation) => invitation.id },
  ],
};

/** A letter to someone who is invited, with the only copy of the token. */
export interface InvitationLetter {
  readonly email: string;
  /** The store's language: of the person we know nothing. */
  readonly language: string;
  readonly storeName: string;
  readonly token: string;
  readonly validHours: number;
}

/** Inviting people to work in a store. What is answered never depends on whether an account has the address. */
export class InvitationsService {
  constructor(
    private readonly core: Core,
    private readonly invitations: InvitationsRepository,
    private readonly memberships: MembershipsService,
    private readonly members: MembershipsRepository,
    private readonly stores: TenantsApi['stores'],
  ) {}

  /** A page of invitations that are neither accepted nor revoked, the newest first. */
  listOpen(ctx: TenantContext, page: PageArguments): Promise<Page<StaffInvitationEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: ORDER,
      parameterOffset: 1,
      fetch: (statement) => this.invitations.listOpen(ctx, statement),
    });
  }

  /**
   * An invitation is open for a week and a letter is on its way. An open one of the address is renewed, with the new
   * role. The store is locked, so that concurrent invitations keep to its plan.
   * @throws Refusal INVALID, TAKEN when the person works in the store, OUT_OF_RANGE; PlanLimitReached; Throttled
   */
  async invite(ctx: TenantContext, input: StaffInviteInput): Promise<StaffInvitationEntity> {
    const values = parseInput(inviteRules, input);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await this.stores.lock(tx);
      if (await this.members.worksHere(tx, values.email)) {
        throw refuse('TAKEN', 'Someone with this address works in the store already.', ['input', 'email']);
      }
      const known = await this.invitations.findOpenByEmail(tx, values.email);
      const invitation = known
        ? await this.renew(tx, known, values.role)
        : await this.create(tx, ctx, values);
      await this.record(tx, 'staff.invited.v1', invitation);
      return invitation;
    });
  }

  /** The invitation cannot be accepted any more. @throws Refusal NOT_FOUND when no open one has this id */
  async revoke(ctx: TenantContext, publicId: string): Promise<StaffInvitationEntity> {
    const id = decodeId('invitation', publicId);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const invitation = id ? await this.invitations.revoke(tx, id) : null;
      if (!invitation) throw notFound(['id']);
      await this.record(tx, 'staff.invitation_revoked.v1', invitation);
      return invitation;
    });
  }

  /**
   * The viewer works in the store that invited them. Their account must have the invited address; it need not be
   * proven, because the token was sent to the address and nowhere else.
   * @throws Refusal INVALID_TOKEN whatever is wrong with the token, TAKEN, PlanLimitReached
   * @throws Fault TENANT_SUSPENDED
   */
  async accept(ctx: RequestContext, token: string): Promise<MembershipEntity> {
    const parsed = readInvitationToken(token);
    if (!parsed) throw invalidToken();
    const userId = viewerId(ctx);
    const user = await ctx.loader(userLoader).load(userId);
    return this.core.unitOfWork.write(onBehalfOf(ctx, parsed.storeId), async (tx) => {
      const invitation = await this.findForToken(tx, parsed.hash);
      if (invitation.email !== user?.email) throw otherAddress();
      const member = await this.memberships.enlist(tx, userId, invitation.role);
      await this.invitations.update(tx, invitation.id, { acceptedAt: tx.now, tokenHash: null });
      return member;
    });
  }

  /**
   * What to write to the invited person, with a new token that replaces those of earlier letters. Null when the
   * invitation can no longer be accepted. Called by the job that sends the letter.
   */
  async issue(storeId: TenantId, invitationId: string): Promise<InvitationLetter | null> {
    const ctx = onBehalfOf(this.core.contexts.platform('letters'), storeId);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const { token, hash } = newInvitationToken(storeId);
      const invitation = await this.invitations.giveToken(tx, invitationId, hash);
      if (!invitation) return null;
      const store = await this.stores.current(tx);
      const { name: storeName, defaultLanguage: language } = store;
      return { email: invitation.email, language, storeName, token, validHours: LIFETIME_MS / HOUR_MS };
    });
  }

  /** The invitations of the store with these ids; none for visitors. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(StaffInvitationEntity | null)[]> {
    const rows = isStaff(ctx) ? await this.invitations.findMany(ctx, ids) : [];
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }

  private async create(
    tx: TenantTx,
    ctx: TenantContext,
    values: { email: string; role: StaffInvitationEntity['role'] },
  ): Promise<StaffInvitationEntity> {
    const ago = (milliseconds: number) => new Date(tx.now.getTime() - milliseconds);
    await this.invitations.removeOld(tx, ago(KEPT_MS));
    assertRoom(await this.invitations.tally(tx, ago(DAY_MS)));
    const [invitation] = await this.invitations.insert(tx, [
      {
        ...values,
        id: newId(),
        invitedBy: viewerId(ctx),
        expiresAt: new Date(tx.now.getTime() + LIFETIME_MS),
        createdAt: tx.now,
      },
    ]);
    return invitation!;
  }

  private async renew(
    tx: TenantTx,
    known: StaffInvitationEntity,
    role: StaffInvitationEntity['role'],
  ): Promise<StaffInvitationEntity> {
    assertRenewable(known, tx.now);
    if (known.expiresAt <= tx.now) assertRoom(await this.invitations.tally(tx, tx.now));
    const expiresAt = new Date(tx.now.getTime() + LIFETIME_MS);
    return (await this.invitations.update(tx, known.id, { role, expiresAt, tokenHash: null }))!;
  }

  /** The invitation and its store, both locked. */
  private async findForToken(tx: TenantTx, hash: string): Promise<StaffInvitationEntity> {
    if (!(await this.invitations.hasToken(tx, hash))) throw invalidToken();
    const store = await this.stores.lock(tx);
    if (!store.isActive) throw new Fault('TENANT_SUSPENDED', 'This store is suspended.');
    const invitation = await this.invitations.lockAcceptable(tx, hash);
    if (!invitation) throw invalidToken();
    return invitation;
  }

  private record(tx: TenantTx, type: string, { id, role }: StaffInvitationEntity): Promise<void> {
    return this.core.outbox.add(tx, { type, subject: { kind: 'invitation', id }, payload: { role } });
  }
}

function invalidToken() {
  return refuse('INVALID_TOKEN', 'The invitation is wrong, used up, revoked or expired. Ask for a new one.', [
    'token',
  ]);
}

function otherAddress() {
  return refuse(
    'INVALID_TOKEN',
    'This invitation went to another address than that of your account. Sign in with the address it went to.',
    ['token'],
  );
}
