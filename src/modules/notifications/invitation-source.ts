import type { TenantId } from '../../kernel/ids.js';

/** A letter to someone who is invited to work in a store, with the only copy of its token. */
export interface InvitationLetter {
  readonly email: string;
  readonly language: string | null;
  readonly storeName: string;
  readonly token: string;
  readonly validHours: number;
}

/** Knows invitations. Given by the module that makes them. */
export interface InvitationSource {
  /** What to write; null when the invitation is accepted, withdrawn, expired or gone. Makes a new token. */
  issueInvitation(tenantId: TenantId, invitationId: string): Promise<InvitationLetter | null>;
}
