import { isIP } from 'node:net';
import { z } from 'zod';
import { AI_POLICIES, type AiPolicy } from './domain/ai-policy.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/**
 * Everything the environment may set, read here and nowhere else (ARCHITECTURE.md, invariant 7). A variable of a later capability is added with
 * it, so that no setting looks effective and is not.
 */
const Environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^file:./, 'expected file:PATH')
    .default('file:./data/manchette.db'),
  MEDIA_DIR: z.string().min(1).default('./data/media'),
  SITE_URL: z
    .url({ protocol: /^https?$/, abort: true })
    .refine(url => new URL(url).pathname === '/', 'expected an address without a path')
    .transform(url => new URL(url).origin)
    .default('http://localhost:3000'),
  SITE_NAME: z.string().min(1).max(80).default('Manchette'),
  TIME_ZONE: z.string().refine(isTimeZone, 'unknown time zone').default('Africa/Casablanca'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  DELIVERY: z.enum(['on', 'off']).default('on'),
  WEB_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(1),
  CACHE_MB: z.coerce.number().int().min(8).max(65_536).default(32),
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform(list => list.split(',').map(network => network.trim()))
    .refine(list => list.every(isNetwork), 'expected IP addresses or networks, separated by commas')
    .default(['127.0.0.0/8', '::1']),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/, 'expected 8 to 128 letters, digits and hyphens')
    .optional(),
  INDEXNOW_ENDPOINT: z.url({ protocol: /^https?$/ }).default('https://api.indexnow.org/indexnow'),
  WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
  AI_POLICY: z.enum(AI_POLICIES).default('open'),
  TDM_POLICY: z.url({ protocol: /^https?$/ }).optional(),
  SECURITY_CONTACT: z
    .union(
      [z.email().transform(address => `mailto:${address}`), z.url({ protocol: /^(?:https|mailto|tel)$/ })],
      {
        error: 'expected an e-mail address, or one that begins with https:',
      },
    )
    .optional(),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Path of the embedded database's file. */
  readonly databaseFile: string;
  /** Where pictures are kept: originals, and what is made of them. */
  readonly mediaFolder: string;
  /** Origin without a trailing slash. */
  readonly siteUrl: string;
  readonly siteName: string;
  readonly timeZone: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whether readers are answered by lib/delivery, or by `next start` alone. */
  readonly isDeliveryOn: boolean;
  /** How many processes answer readers. */
  readonly workerCount: number;
  /** What each of them may keep of finished documents. */
  readonly cacheMb: number;
  /** Absent: no metrics are served. */
  readonly metricsPort?: number;
  /** Addresses and networks (`10.0.0.0/8`) of proxies of the publisher's own, whose word on whom they ask for is believed. */
  readonly trustedProxies: readonly string[];
  /** The hub that tells subscribers of what is new (WebSub). */
  readonly websubHub?: string;
  /** Proves to search engines that it is the site that tells them of its changes (IndexNow); absent: they are not told. */
  readonly indexnowKey?: string;
  readonly indexnowEndpoint: string;
  readonly aiPolicy: AiPolicy;
  /** Where the conditions for mining its texts are written. */
  readonly textMiningConditions?: string;
  /** Whom to tell of a weakness: a URI, as RFC 9116 wants it. */
  readonly securityContact?: string;
}

/** Throws an `Error` whose message is one sentence naming the first bad variable. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // A space that slipped in at an end would name another database than the site's.
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim()]);
  const set = Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new Error(
      `The environment variable ${name} is not usable: ${issue?.message} (its value is "${set[name]}").`,
    );
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    databaseFile: values.DATABASE_URL.slice('file:'.length),
    mediaFolder: values.MEDIA_DIR,
    siteUrl: values.SITE_URL,
    siteName: values.SITE_NAME,
    timeZone: values.TIME_ZONE,
    logLevel: values.LOG_LEVEL,
    isDeliveryOn: values.DELIVERY === 'on',
    workerCount: values.WEB_CONCURRENCY,
    cacheMb: values.CACHE_MB,
    ...(values.METRICS_PORT !== undefined && { metricsPort: values.METRICS_PORT }),
    ...(values.INDEXNOW_KEY && { indexnowKey: values.INDEXNOW_KEY }),
    indexnowEndpoint: values.INDEXNOW_ENDPOINT,
    trustedProxies: values.TRUSTED_PROXIES,
    ...(values.WEBSUB_HUB && { websubHub: values.WEBSUB_HUB }),
    aiPolicy: values.AI_POLICY,
    ...(values.TDM_POLICY && { textMiningConditions: values.TDM_POLICY }),
    ...(values.SECURITY_CONTACT && { securityContact: values.SECURITY_CONTACT }),
  };
}

let current: Config | undefined;

/** The configuration of this process, read once. */
export function config(): Config {
  current ??= parseConfig(process.env);
  return current;
}

function isNetwork(network: string): boolean {
  const [address = '', bits, ...rest] = network.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
