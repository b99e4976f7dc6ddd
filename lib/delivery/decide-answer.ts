import type { IncomingMessage } from 'node:http';
import type { Resolution } from '#lib/content/resolve-address.ts';
import type { PictureFile } from '#lib/darkroom/picture-file.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import type { WantedPicture } from '#lib/domain/picture.ts';
import { iconPath, splitEdition } from '#lib/urls.ts';
import type { BuildFiles } from './build-files.ts';
import { COVER_CACHE_CONTROL, IMMUTABLE_CACHE_CONTROL } from './cache-lifetimes.ts';
import type { Document } from './document.ts';
import type { DocumentStore } from './document-store.ts';
import type { ErrorDocuments } from './error-documents.ts';
import { parseRequestTarget } from './request-target.ts';
import type { RevisionWatch } from './revision-watch.ts';
import { UnavailableError } from './unavailable-error.ts';

/** What a delivery worker answers from. */
export interface Delivery {
  readonly knownHosts: ReadonlySet<string>;
  readonly watch: Pick<RevisionWatch, 'problem'>;
  readonly resolve: (address: string) => Promise<Resolution>;
  /** A file of a picture, made when nobody has asked for it yet. */
  readonly openPicture: (wanted: WantedPicture) => Promise<PictureFile | 'busy' | 'failed'>;
  readonly pages: DocumentStore;
  readonly errors: ErrorDocuments;
  readonly buildFiles: BuildFiles;
  /** Documents of our own making, by path: they depend on no content. */
  readonly fixed: ReadonlyMap<string, Document>;
  /** What a load balancer asks, under whatever name it knows us. */
  readonly probes: ReadonlyMap<string, () => Promise<Document>>;
}

export type Answer =
  | { readonly kind: 'document'; readonly document: Document; readonly isHit: boolean }
  | { readonly kind: 'picture'; readonly file: PictureFile; readonly cacheControl: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 301 | 308 }
  | { readonly kind: 'refusal'; readonly status: RefusalStatus };

/** A refusal says no more than its status: no reader follows a link to one. The others stand in for a page that cannot be made. */
export type RefusalStatus = 400 | 405 | 414 | 421 | ErrorStatus;

/** Files that Next has from `app/` and from `public/`; their content changes with a release only. */
const RENDERER_FILES: ReadonlySet<string> = new Set(['/icon.svg', iconPath(192), iconPath(512)]);

/** Finds the answer to a request that no current document answers. Never rejects for a reason that an answer can express. */
export async function decideAnswer(
  delivery: Delivery,
  { method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
): Promise<Answer> {
  const target = parseRequestTarget(url);
  if (target.kind === 'too-long') return { kind: 'refusal', status: 414 };
  if (target.kind === 'malformed') return { kind: 'refusal', status: 400 };
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'refusal', status: 405 };
  const { path, address } = target;
  const probe = delivery.probes.get(path);
  if (probe) return { kind: 'document', document: await probe(), isHit: false };
  if (!delivery.knownHosts.has(headers.host?.toLowerCase() ?? '')) return { kind: 'refusal', status: 421 };
  const ready =
    delivery.fixed.get(path) ?? delivery.pages.findCurrent(address) ?? (await delivery.buildFiles.find(path));
  if (ready) return { kind: 'document', document: ready, isHit: true };
  return RENDERER_FILES.has(path)
    ? providePage(delivery, { key: path, revision: 0 })
    : resolveAndDecide(delivery, address);
}

async function resolveAndDecide(delivery: Delivery, address: string): Promise<Answer> {
  const kept = delivery.pages.findKept(address);
  // Asking a database that is in trouble may take the time of its lock, and readers would wait one behind the other.
  const resolution = kept && delivery.watch.problem ? undefined : await findResolution(delivery, address);
  if (!resolution) {
    return kept ? { kind: 'document', document: kept, isHit: true } : toErrorAnswer(delivery, 503, address);
  }
  if (resolution.kind !== 'page') delivery.pages.drop(address);
  switch (resolution.kind) {
    case 'page':
      return providePage(delivery, resolution);
    case 'picture':
    case 'cover':
      return providePicture(delivery, resolution);
    case 'moved':
      return { kind: 'redirect', to: resolution.to, status: resolution.status };
    case 'gone':
      return toErrorAnswer(delivery, 410, address);
    case 'unknown':
      return toErrorAnswer(delivery, 404, address);
    case 'bad':
      return { kind: 'refusal', status: 400 };
    default:
      return assertNever(resolution);
  }
}

/** `undefined` when the database does not answer: the watch tells the operator. */
async function findResolution(delivery: Delivery, address: string): Promise<Resolution | undefined> {
  try {
    return await delivery.resolve(address);
  } catch {
    return undefined;
  }
}

async function providePage(
  delivery: Delivery,
  page: Omit<Extract<Resolution, { kind: 'page' }>, 'kind' | 'edition'>,
): Promise<Answer> {
  try {
    return { kind: 'document', ...(await delivery.pages.provide({ ...page, status: 200 })) };
  } catch (error) {
    return toErrorAnswer(delivery, error instanceof UnavailableError ? 503 : 500, page.key);
  }
}

/** Nobody reads a page in the place of a picture. */
async function providePicture({ openPicture }: Delivery, wanted: WantedPicture): Promise<Answer> {
  const file = await openPicture(wanted);
  if (typeof file === 'string') return { kind: 'refusal', status: file === 'busy' ? 503 : 500 };
  const cacheControl = wanted.kind === 'cover' ? COVER_CACHE_CONTROL : IMMUTABLE_CACHE_CONTROL;
  return { kind: 'picture', file, cacheControl };
}

/** A reader of the mobile edition is told of what went wrong in it. */
async function toErrorAnswer(delivery: Delivery, status: ErrorStatus, address: string): Promise<Answer> {
  const document = await delivery.errors.find(status, splitEdition(address).edition);
  return document ? { kind: 'document', document, isHit: true } : { kind: 'refusal', status };
}
