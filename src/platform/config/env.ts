import ipaddr from 'ipaddr.js';
import { existsSync } from 'node:fs';
import { z } from 'zod';

/** A count that an operator may set; bounded so that a typing error cannot switch a limit off. */
const count = (fallback: number, max = 1_000_000) =>
  z.coerce.number().int().min(1).max(max).default(fallback);
/** Points of a bucket; without a value, `costBucketOf` decides. */
const points = z.coerce.number().int().min(1).max(1_000_000_000).optional();
const flag = (fallback: boolean) => z.stringbool().default(fallback);
const optionalText = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional();

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: optionalText,
  PLATFORM_DOMAIN: optionalText,
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  CORS_ORIGINS: optionalText,
  DATA_DIR: z.string().min(1).default('.wasla'),
  DATABASE_URL: optionalText,
  DATABASE_OWNER_URL: optionalText,
  DATABASE_POOL_SIZE: count(20, 500),
  REDIS_URL: optionalText,
  SINGLE_PROCESS: flag(false),
  WORKER_INLINE: z.stringbool().optional(),
  MIGRATE_ON_START: z.stringbool().optional(),
  ENCRYPTION_KEYS: optionalText,
  SEED_DEMO: z.stringbool().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SMTP_URL: optionalText,
  MAIL_FROM: z.string().default('Wasla <no-reply@wasla.test>'),
  STORAGE_DIR: optionalText,
  S3_ENDPOINT: optionalText,
  S3_BUCKET: optionalText,
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: optionalText,
  S3_SECRET_ACCESS_KEY: optionalText,
  PAYMENT_TIMEOUT_MS: count(10_000, 60_000),
  PAYMENT_TEST_PROVIDER: z.stringbool().optional(),
  INTROSPECTION: z.stringbool().optional(),
  SUGGESTIONS: z.stringbool().optional(),
  EXPLORER: z.stringbool().optional(),
  RESPONSE_CACHE: flag(true),
  RESPONSE_CACHE_BYTES: count(64_000_000, 100_000_000_000),
  RESPONSE_CACHE_SECONDS: count(10, 3600),
  RESPONSE_CACHE_MAX_AGE_SECONDS: z.coerce.number().int().min(0).max(86_400).default(0),
  METRICS_TOKEN: optionalText,
  COMPILE_AFTER_RUNS: z.coerce.number().int().min(0).max(1_000_000).default(3),
  LIMIT_BODY_BYTES: count(1_000_000, 50_000_000),
  LIMIT_DOCUMENT_BYTES: count(32_768, 1_000_000),
  LIMIT_TOKENS: count(4000, 100_000),
  LIMIT_DEPTH: count(12, 100),
  LIMIT_ALIASES: count(30, 10_000),
  LIMIT_ROOT_FIELDS: count(20, 1000),
  LIMIT_MUTATIONS: count(5, 1000),
  LIMIT_LIST_ITEMS: count(250, 10_000),
  LIMIT_QUERY_COST: count(10_000),
  LIMIT_COST_BUCKET: points,
  LIMIT_COST_RESTORE: points,
  LIMIT_COST_EXEMPT: optionalText,
  TRUSTED_DOCUMENTS: optionalText,
  TRUSTED_DOCUMENTS_ONLY: flag(false),
  LIMIT_SOCKETS_PER_ADDRESS: count(200),
  LIMIT_SUBSCRIPTIONS_PER_SOCKET: count(50, 10_000),
  LIMIT_SOCKET_MESSAGE_BYTES: count(100_000, 10_000_000),
  LIMIT_SOCKET_BUFFER_BYTES: count(1_000_000, 100_000_000),
  LIMIT_WAITING_EVENTS: count(1000, 100_000),
  CART_EXPIRY_DAYS: count(30, 3650),
  CHECKOUT_RESERVATION_MINUTES: count(30, 10_080),
  LIMIT_SIGN_INS_PER_ACCOUNT: count(5),
  LIMIT_SIGN_INS_PER_ADDRESS: count(30),
  LIMIT_WEBHOOKS_PER_MINUTE: count(3000),
  LIMIT_TRACKING_PER_ADDRESS: count(600),
});

type Variables = z.infer<typeof variables>;

/** Where objects are stored: a folder, or an S3-compatible bucket. */
export type StorageConfig =
  | { kind: 'local'; directory: string }
  | {
      kind: 's3';
      endpoint: string;
      bucket: string;
      region: string;
      accessKeyId: string;
      secretAccessKey: string;
    };

/** How messages leave: a folder that developers read, or SMTP. */
export type MailConfig = { kind: 'development' } | { kind: 'smtp'; url: string };

export interface Config {
  readonly mode: Variables['NODE_ENV'];
  readonly isProduction: boolean;
  readonly http: {
    readonly port: number;
    readonly host: string;
    readonly publicUrl: string | undefined;
    /** Subdomains of this host are stores: `aurora.example.com`. */
    readonly platformDomain: string | undefined;
    readonly trustedProxies: number;
    readonly corsOrigins: readonly string[] | 'any';
  };
  readonly dataDir: string;
  /** Absent: the embedded PostgreSQL in `dataDir` is used. */
  readonly database: { readonly serverUrl: string; readonly ownerUrl: string } | undefined;
  readonly databasePoolSize: number;
  readonly redisUrl: string | undefined;
  readonly workerInline: boolean;
  /** Whether this process brings the database to the newest schema before it serves. */
  readonly migrateOnStart: boolean;
  /** Answers to what everyone may ask, kept for others who ask the same. */
  readonly responseCache: {
    readonly isOn: boolean;
    /** What they may take in the memory of each process. */
    readonly bytes: number;
    /** How old they get in a process that is not told of a change. */
    readonly ttlMs: number;
    /** How long browsers and proxies may answer with what they got by GET, before they ask again. */
    readonly maxAgeSeconds: number;
  };
  /** What a reader of /metrics must show; without it, readers are known by their address. */
  readonly metricsToken: string | undefined;
  readonly encryptionKeys: string | undefined;
  readonly seedDemo: boolean | undefined;
  readonly logLevel: Variables['LOG_LEVEL'];
  readonly mail: MailConfig;
  readonly mailFrom: string;
  readonly storage: StorageConfig;
  readonly payments: {
    /** How long a call to a payment provider may take, its repetitions included. */
    readonly timeoutMs: number;
    /** Whether stores may take payments through the provider `test`, which takes no money. */
    readonly isTestProviderOn: boolean;
  };
  readonly graphql: {
    readonly introspection: boolean;
    readonly suggestions: boolean;
    readonly explorer: boolean;
    /** The manifest of documents that clients may name, and whether nothing else may be run. */
    readonly trustedDocuments: { readonly file: string | undefined; readonly isExclusive: boolean };
    /** Runs of a document from which on it is compiled; 0: never. */
    readonly compileAfterRuns: number;
  };
  /** How long a cart waits for its buyer after its last change. */
  readonly carts: { readonly expiryDays: number };
  /** How long goods are held for an order whose payment has not come. */
  readonly checkout: { readonly reservationMinutes: number };
  readonly limits: {
    readonly bodyBytes: number;
    readonly documentBytes: number;
    readonly tokens: number;
    readonly depth: number;
    readonly aliases: number;
    readonly rootFields: number;
    readonly mutations: number;
    readonly listItems: number;
    /** Points that one operation may ask for. */
    readonly queryCost: number;
    /** The points of one client of a store. */
    readonly costBucket: { readonly capacity: number; readonly restorePerSecond: number };
    /** Networks whose clients without a token are held to no bucket, as `10.0.0.0/8`. */
    readonly costExempt: readonly string[];
    readonly socketsPerAddress: number;
    readonly subscriptionsPerSocket: number;
    /** Of one message from a client. */
    readonly socketMessageBytes: number;
    /** Written to a socket whose client does not read them. */
    readonly socketBufferBytes: number;
    /** Live events that wait for one subscriber. */
    readonly waitingEvents: number;
    /** Failed ones a minute, and those under way. */
    readonly signInsPerAccount: number;
    /** Failed ones a minute. */
    readonly signInsPerAddress: number;
    /** Of one payment provider to one store. */
    readonly webhooksPerMinute: number;
    /** Calls a minute of one network address that tell what visitors of one store do. */
    readonly trackingPerAddress: number;
  };
}

/** Every problem of the environment at once, in words an operator can act on. */
export class InvalidEnvironment extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/**
 * The configuration that the environment describes.
 * @throws InvalidEnvironment naming all problems together
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = ownEnvironment(),
): Config {
  // A variable without a value, as in a copy of .env.example, is one that is not set.
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const { env, problems } = readVariables(given);
  problems.push(...contradictions(env));
  if (problems.length > 0) throw new InvalidEnvironment(problems);
  return toConfig(env);
}

/** The variables with their problems of shape; one that has a problem stands at its default, so that all are told. */
function readVariables(given: [string, string | undefined][]): { env: Variables; problems: string[] } {
  const parsed = variables.safeParse(Object.fromEntries(given));
  if (parsed.success) return { env: parsed.data, problems: [] };
  const { issues } = parsed.error;
  const misshapen = new Set(issues.map(({ path }) => path[0]));
  return {
    env: variables.parse(Object.fromEntries(given.filter(([name]) => !misshapen.has(name)))),
    problems: issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  };
}

/** The process's environment, completed by a file `.env` in the working folder where there is one. */
function ownEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

function malformedAddresses(env: Variables): string[] {
  return (['DATABASE_URL', 'DATABASE_OWNER_URL'] as const)
    .filter((name) => env[name] && !/^postgres(ql)?:\/\//.test(env[name]))
    .map((name) => `${name} must look like postgres://user:password@host:5432/database.`);
}

function contradictions(env: Variables): string[] {
  const problems = [...malformedAddresses(env), ...costProblems(env)];
  const production = env.NODE_ENV === 'production';
  if (production && !env.REDIS_URL && !env.SINGLE_PROCESS) {
    problems.push(
      'REDIS_URL is needed in production; a single process without Redis says SINGLE_PROCESS=true.',
    );
  }
  if (production && !env.ENCRYPTION_KEYS) {
    problems.push('ENCRYPTION_KEYS is needed in production, as "id:base64 of 32 bytes", newest first.');
  }
  if (env.DATABASE_OWNER_URL && !env.DATABASE_URL) {
    problems.push('DATABASE_OWNER_URL is set without DATABASE_URL; the server needs its own role.');
  }
  if (env.TRUSTED_DOCUMENTS_ONLY && !env.TRUSTED_DOCUMENTS) {
    problems.push(
      'TRUSTED_DOCUMENTS_ONLY needs TRUSTED_DOCUMENTS, the path of the manifest of what may be run.',
    );
  }
  const s3 = [env.S3_ENDPOINT, env.S3_BUCKET, env.S3_ACCESS_KEY_ID, env.S3_SECRET_ACCESS_KEY];
  if (s3.some(Boolean) && !s3.every(Boolean)) {
    problems.push(
      'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together; some are missing.',
    );
  }
  return problems;
}

function toConfig(env: Variables): Config {
  const production = env.NODE_ENV === 'production';
  return {
    mode: env.NODE_ENV,
    isProduction: production,
    http: {
      port: env.PORT,
      host: env.HOST,
      publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''),
      platformDomain: env.PLATFORM_DOMAIN?.toLowerCase(),
      trustedProxies: env.TRUST_PROXY,
      corsOrigins: env.CORS_ORIGINS ? env.CORS_ORIGINS.split(',').map((origin) => origin.trim()) : 'any',
    },
    dataDir: env.DATA_DIR,
    database: databaseOf(env),
    databasePoolSize: env.DATABASE_POOL_SIZE,
    redisUrl: env.REDIS_URL,
    workerInline: env.WORKER_INLINE ?? (!production || env.SINGLE_PROCESS),
    migrateOnStart: env.MIGRATE_ON_START ?? !production,
    responseCache: {
      isOn: env.RESPONSE_CACHE,
      bytes: env.RESPONSE_CACHE_BYTES,
      ttlMs: env.RESPONSE_CACHE_SECONDS * 1000,
      maxAgeSeconds: env.RESPONSE_CACHE_MAX_AGE_SECONDS,
    },
    metricsToken: env.METRICS_TOKEN,
    encryptionKeys: env.ENCRYPTION_KEYS,
    seedDemo: env.SEED_DEMO,
    logLevel: env.LOG_LEVEL,
    mail: mailOf(env),
    mailFrom: env.MAIL_FROM,
    storage: storageOf(env),
    payments: {
      timeoutMs: env.PAYMENT_TIMEOUT_MS,
      isTestProviderOn: env.PAYMENT_TEST_PROVIDER ?? !production,
    },
    graphql: {
      introspection: env.INTROSPECTION ?? true,
      suggestions: env.SUGGESTIONS ?? !production,
      explorer: env.EXPLORER ?? true,
      trustedDocuments: { file: env.TRUSTED_DOCUMENTS, isExclusive: env.TRUSTED_DOCUMENTS_ONLY },
      compileAfterRuns: env.COMPILE_AFTER_RUNS,
    },
    carts: { expiryDays: env.CART_EXPIRY_DAYS },
    checkout: { reservationMinutes: env.CHECKOUT_RESERVATION_MINUTES },
    limits: limitsOf(env),
  };
}

function limitsOf(env: Variables): Config['limits'] {
  return {
    bodyBytes: env.LIMIT_BODY_BYTES,
    documentBytes: env.LIMIT_DOCUMENT_BYTES,
    tokens: env.LIMIT_TOKENS,
    depth: env.LIMIT_DEPTH,
    aliases: env.LIMIT_ALIASES,
    rootFields: env.LIMIT_ROOT_FIELDS,
    mutations: env.LIMIT_MUTATIONS,
    listItems: env.LIMIT_LIST_ITEMS,
    queryCost: env.LIMIT_QUERY_COST,
    costBucket: costBucketOf(env),
    costExempt: costExemptOf(env),
    socketsPerAddress: env.LIMIT_SOCKETS_PER_ADDRESS,
    subscriptionsPerSocket: env.LIMIT_SUBSCRIPTIONS_PER_SOCKET,
    socketMessageBytes: env.LIMIT_SOCKET_MESSAGE_BYTES,
    socketBufferBytes: env.LIMIT_SOCKET_BUFFER_BYTES,
    waitingEvents: env.LIMIT_WAITING_EVENTS,
    signInsPerAccount: env.LIMIT_SIGN_INS_PER_ACCOUNT,
    signInsPerAddress: env.LIMIT_SIGN_INS_PER_ADDRESS,
    webhooksPerMinute: env.LIMIT_WEBHOOKS_PER_MINUTE,
    trackingPerAddress: env.LIMIT_TRACKING_PER_ADDRESS,
  };
}

/** Generous where people try things: in development, and on the embedded database. */
function costBucketOf(env: Variables): Config['limits']['costBucket'] {
  const isServing = env.NODE_ENV === 'production' && env.DATABASE_URL !== undefined;
  const [capacity, restore] = isServing ? [60_000, 3000] : [100_000_000, 100_000_000];
  return {
    capacity: env.LIMIT_COST_BUCKET ?? capacity,
    restorePerSecond: env.LIMIT_COST_RESTORE ?? restore,
  };
}

/** Networks by their first address and bits; an address alone is a network of one. */
function costExemptOf({ LIMIT_COST_EXEMPT: text = '' }: Variables): string[] {
  return text
    .split(',')
    .map((network) => network.trim())
    .filter((network) => network !== '')
    .map((network) => (network.includes('/') ? network : `${network}/${network.includes(':') ? 128 : 32}`));
}

function costProblems(env: Variables): string[] {
  const problems = costExemptOf(env)
    .filter((network) => !ipaddr.isValidCIDR(network))
    .map(
      (network) => `LIMIT_COST_EXEMPT: ${network} is no network; write it as 10.0.0.0/8 or 2001:db8::/48.`,
    );
  const { capacity } = costBucketOf(env);
  if (capacity < env.LIMIT_QUERY_COST) {
    problems.push(
      `LIMIT_COST_BUCKET is ${capacity}, below LIMIT_QUERY_COST of ${env.LIMIT_QUERY_COST}: dear operations could never run.`,
    );
  }
  return problems;
}

function databaseOf({
  DATABASE_URL: serverUrl,
  DATABASE_OWNER_URL: ownerUrl,
}: Variables): Config['database'] {
  return serverUrl ? { serverUrl, ownerUrl: ownerUrl ?? serverUrl } : undefined;
}

function mailOf({ SMTP_URL: url }: Variables): MailConfig {
  return url ? { kind: 'smtp', url } : { kind: 'development' };
}

function storageOf(env: Variables): StorageConfig {
  if (!env.S3_ENDPOINT || !env.S3_BUCKET || !env.S3_ACCESS_KEY_ID || !env.S3_SECRET_ACCESS_KEY) {
    return { kind: 'local', directory: env.STORAGE_DIR ?? `${env.DATA_DIR}/media` };
  }
  return {
    kind: 's3',
    endpoint: env.S3_ENDPOINT,
    bucket: env.S3_BUCKET,
    region: env.S3_REGION,
    accessKeyId: env.S3_ACCESS_KEY_ID,
    secretAccessKey: env.S3_SECRET_ACCESS_KEY,
  };
}
