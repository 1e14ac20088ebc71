import { z } from 'zod';
import { refuse, type RefusalCode } from '../../../kernel/errors.js';
import { decodeId, newId, newSecret } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { notFound } from '../../../platform/db/tenant-repository.js';
import { parseInput } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import type { StoreDirectory } from '../stores/store.directory.js';
import type { StoresRepository } from '../stores/stores.repository.js';
import type { TenantEntity } from '../stores/tenant.entity.js';
import { proofRecordName, type DomainProver } from './domain-prover.js';
import type { DomainsRepository } from './domains.repository.js';
import { hostName, isAtOrBelow, isPublicName } from './host-name.js';
import type { TenantDomainEntity } from './tenant-domain.entity.js';

const MAX_DOMAINS = 20;

/** The hosts under which a store answers. */
export class DomainsService {
  private readonly rules;

  constructor(
    private readonly core: Core,
    private readonly domains: DomainsRepository,
    private readonly stores: StoresRepository,
    private readonly directory: StoreDirectory,
    private readonly prover: DomainProver,
  ) {
    const { platformDomain, publicUrl } = core.config.http;
    const own = [platformDomain, publicUrl && new URL(publicUrl).hostname].filter(
      (host) => host !== undefined,
    );
    this.rules = z.object({ host: customHost(own) });
  }

  /** Gives a new store its name under the platform's domain, where the platform has one. */
  async openSubdomain(tx: TenantTx, store: TenantEntity): Promise<void> {
    const { platformDomain } = this.core.config.http;
    if (!platformDomain) return;
    await this.domains.insertUnique(tx, {
      ...newDomain(tx, `${store.slug}.${platformDomain}`),
      kind: 'SUBDOMAIN',
      verifiedAt: tx.now,
    });
  }

  /**
   * The store has the host, which does not lead to it until it is proven. The store is locked, so that concurrent
   * additions keep to the bound.
   * @throws Refusal INVALID, TAKEN when any store has the host, OUT_OF_RANGE when the store has 20 domains
   */
  async add(ctx: TenantContext, text: string): Promise<TenantDomainEntity> {
    const { host } = parseInput(this.rules, { host: text }, []);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await this.stores.lock(tx, []);
      if ((await this.domains.count(tx)) >= MAX_DOMAINS) {
        throw refuse('OUT_OF_RANGE', `A store has at most ${MAX_DOMAINS} domains. Remove one first.`, [
          'host',
        ]);
      }
      const domain = await this.domains.insertUnique(tx, { ...newDomain(tx, host), kind: 'CUSTOM' });
      if (!domain) throw refuse('TAKEN', `The host "${host}" is in use.`, ['host']);
      await this.record(tx, 'domain.added.v1', domain);
      return domain;
    });
  }

  /** The host no longer leads to the store. @throws Refusal NOT_FOUND, INVALID_TRANSITION for the platform's own name */
  async remove(ctx: TenantContext, id: string): Promise<void> {
    await this.core.unitOfWork.write(ctx, async (tx) => {
      const domain = await this.domains.lock(tx, domainIdOf(id), ['id']);
      if (domain.kind === 'SUBDOMAIN') {
        throw refuse('INVALID_TRANSITION', "The store's name under the platform's domain stays.", ['id']);
      }
      await this.domains.remove(tx, domain.id);
      await this.record(tx, 'domain.removed.v1', domain);
    });
    this.directory.changed(ctx.tenantId);
  }

  /**
   * The host leads to the store, if DNS says that its owner wants it so. DNS is asked before the transaction.
   * @throws Refusal NOT_FOUND, INVALID when the record is not there (yet)
   */
  async verify(ctx: TenantContext, id: string): Promise<TenantDomainEntity> {
    const known = await this.domains.get(ctx, domainIdOf(id), ['id']);
    if (known.verifiedAt) return known;
    if (!(await this.prover.hasProof(known.host, known.verificationToken))) throw unproven(known);
    const domain = await this.core.unitOfWork.write(ctx, async (tx) => {
      const current = await this.domains.lock(tx, known.id, ['id']);
      if (current.verifiedAt) return current;
      await this.record(tx, 'domain.verified.v1', current);
      return (await this.domains.update(tx, current.id, { verifiedAt: tx.now }))!;
    });
    this.directory.changed(ctx.tenantId);
    return domain;
  }

  /** The domains with these ids that belong to the request's store; none for visitors. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(TenantDomainEntity | null)[]> {
    const domains = isStaff(ctx) ? await this.domains.findMany(ctx, ids) : [];
    return ids.map((id) => domains.find((domain) => domain.id === id) ?? null);
  }

  private record(tx: TenantTx, type: string, { id, host }: TenantDomainEntity): Promise<void> {
    return this.core.outbox.add(tx, { type, subject: { kind: 'domain', id }, payload: { host } });
  }
}

function newDomain(tx: TenantTx, host: string): Partial<TenantDomainEntity> {
  return {
    id: newId(),
    host,
    verificationToken: newSecret(),
    certificateStatus: 'PENDING',
    createdAt: tx.now,
  };
}

function customHost(ownHosts: readonly string[]) {
  return z.string().transform((value, context) => {
    const host = hostName(value);
    const problem = hostProblem(host, ownHosts);
    if (host && !problem) return host;
    const code: RefusalCode = 'INVALID';
    context.addIssue({ code: 'custom', message: problem ?? '', params: { code } });
    return z.NEVER;
  });
}

function hostProblem(host: string | null, ownHosts: readonly string[]): string | null {
  if (!host) return 'A host name such as "shop.example.com" is needed, without scheme, port or path.';
  if (ownHosts.some((own) => isAtOrBelow(host, own)))
    return 'This name belongs to the platform. Use your own domain.';
  return isPublicName(host) ? null : 'This name cannot be reached from the internet.';
}

function unproven({ host, verificationToken }: TenantDomainEntity) {
  const record = proofRecordName(host);
  return refuse(
    'INVALID',
    `The DNS TXT record "${record}" does not say "${verificationToken}" yet. New records can take some minutes.`,
    ['id'],
  );
}

function domainIdOf(id: string): string {
  const uuid = decodeId('domain', id);
  if (uuid) return uuid;
  throw notFound(['id']);
}
