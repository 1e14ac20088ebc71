import type { RequestContext } from '../platform/context.js';
import { createLimitGate } from '../platform/graphql/limits.gate.js';
import type { RequestLimits } from '../platform/graphql/limits.js';
import {
  LocalPersistedDocuments,
  SharedPersistedDocuments,
  type PersistedDocuments,
} from '../platform/graphql/persisted-documents.js';
import { TrustedDocuments } from '../platform/graphql/trusted-documents.js';
import { readManifest } from '../platform/graphql/trusted-manifest.js';
import type { DocumentPolicy } from '../platform/http/named-document.js';
import { isOperator, isStaff } from '../platform/viewer.js';
import type { App } from './compose.js';

/** Documents that clients name instead of sending them. */
export interface Documents {
  /** Absent without a manifest. Those who work with the explorer may run anything. */
  readonly policy: DocumentPolicy<RequestContext> | undefined;
  readonly persisted: PersistedDocuments;
}

/** The documents of the configuration. @throws StartupProblem when the manifest does not fit the schema and the limits */
export function createDocuments(
  { core, schema }: Pick<App, 'core' | 'schema'>,
  limits: RequestLimits,
): Documents {
  const { graphql, redisUrl } = core.config;
  const { file, isExclusive } = graphql.trustedDocuments;
  const byId = file === undefined ? null : readManifest(file, { schema, gate: createLimitGate(limits) });
  return {
    policy: byId
      ? {
          trusted: new TrustedDocuments(byId, isExclusive),
          mayRunAny: (ctx) => isStaff(ctx) || isOperator(ctx),
        }
      : undefined,
    persisted: redisUrl ? new SharedPersistedDocuments(redisUrl, core.log) : new LocalPersistedDocuments(),
  };
}
