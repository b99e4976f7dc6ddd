import type { IncomingMessage } from 'node:http';
import type { Resolution } from '#lib/content/resolve-address.ts';
import type { MediaFile } from '#lib/darkroom/media-file.ts';
import { splitAddress } from '#lib/domain/address.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import { toCleanPath } from '#lib/domain/clean-path.ts';
import type { StoredEnclosure } from '#lib/domain/enclosure.ts';
import { namesThingInQuery } from '#lib/domain/former-address.ts';
import type { WantedPicture } from '#lib/domain/picture.ts';
import { iconPath, iconSvgPath, settingsPath } from '#lib/urls.ts';
import type { Answer } from './answer.ts';
import type { BuildFiles } from './build-files.ts';
import { COVER_CACHE_CONTROL, IMMUTABLE_CACHE_CONTROL } from './cache-lifetimes.ts';
import { decideSettings } from './decide-settings.ts';
import type { Document } from './document.ts';
import type { DocumentStore } from './document-store.ts';
import { type ErrorDocuments, toErrorAnswer, toFailureAnswer } from './error-documents.ts';
import type { KnownHosts } from './known-hosts.ts';
import { NoPageError } from './no-page-error.ts';
import { isSearchPath, parseRequestTarget } from './request-target.ts';
import type { RevisionWatch } from './revision-watch.ts';
import type { SettingsDocuments } from './settings-documents.ts';

/** What a delivery worker answers from. */
export interface Delivery {
  readonly knownHosts: KnownHosts;
  readonly watch: Pick<RevisionWatch, 'problem'>;
  readonly resolve: (address: string) => Promise<Resolution>;
  /** A file of a picture, made when nobody has asked for it yet. */
  readonly openPicture: (wanted: WantedPicture) => Promise<MediaFile | 'busy' | 'failed'>;
  /** The file of a document or of a recording. */
  readonly openEnclosure: (wanted: StoredEnclosure) => Promise<MediaFile | 'failed'>;
  readonly pages: DocumentStore;
  readonly errors: ErrorDocuments;
  readonly settings: SettingsDocuments;
  readonly buildFiles: BuildFiles;
  /** Documents of our own making, by path: they depend on no content. */
  readonly fixed: ReadonlyMap<string, Document>;
  /** What a load balancer asks, under whatever name it knows us. */
  readonly probes: ReadonlyMap<string, () => Promise<Document>>;
}

/** Files that Next has from `public/`; their content changes with a release only. */
const RENDERER_FILES: ReadonlySet<string> = new Set([iconSvgPath(), iconPath(192), iconPath(512)]);

/** Finds the answer to a request that no current document answers. Never rejects for a reason that an answer can express. */
export async function decideAnswer(delivery: Delivery, request: IncomingMessage): Promise<Answer> {
  const { method, url = '', headers } = request;
  const target = parseRequestTarget(url);
  if (target.kind === 'too-long') return { kind: 'refusal', status: 414 };
  if (target.kind === 'malformed') return { kind: 'refusal', status: 400 };
  // Two of them (RFC 9112, section 3.2): a proxy before us may have heeded the other.
  if (headers.host?.includes(',')) return { kind: 'refusal', status: 400 };
  const { path, address, authority } = target;
  // Section 3.2.2: what the target names stands in the place of what the header says, here and wherever it is looked at later.
  if (authority !== undefined) headers.host = authority;
  const mayBeSent = path === settingsPath();
  if (method !== 'GET' && method !== 'HEAD' && !mayBeSent) return { kind: 'refusal', status: 405 };
  const probe = delivery.probes.get(path);
  if (probe) return { kind: 'document', document: await probe(), isHit: false };
  if (!delivery.knownHosts.has(headers.host?.toLowerCase() ?? '')) return { kind: 'refusal', status: 421 };
  if (mayBeSent) return decideSettings(delivery, request, address);
  const ready =
    delivery.fixed.get(path) ?? delivery.pages.findCurrent(address) ?? (await delivery.buildFiles.find(path));
  if (ready) return { kind: 'document', document: ready, isHit: true };
  const asked = { address, isAwaited: () => !request.socket.destroyed };
  return RENDERER_FILES.has(path)
    ? providePage(delivery, asked, { key: path, revision: 0 })
    : resolveAndDecide(delivery, asked);
}

interface Asked {
  readonly address: string;
  /** Whether the one who asked is still connected. */
  readonly isAwaited: () => boolean;
}

async function resolveAndDecide(delivery: Delivery, asked: Asked): Promise<Answer> {
  const { address } = asked;
  const kept = delivery.pages.findKept(address) ?? findKeptPage(delivery.pages, address);
  // Asking a database that is in trouble may take the time of its lock, and readers would wait one behind the other.
  const resolution = kept && delivery.watch.problem ? undefined : await findResolution(delivery, address);
  if (!resolution) {
    return kept
      ? { kind: 'document', document: kept, isHit: true }
      : toErrorAnswer(delivery.errors, 503, address);
  }
  return resolution.kind === 'page'
    ? providePage(delivery, asked, resolution)
    : answerWithoutPage(delivery, address, resolution);
}

type Page = Extract<Resolution, { kind: 'page' }>;

async function answerWithoutPage(
  delivery: Delivery,
  address: string,
  resolution: Exclude<Resolution, Page>,
): Promise<Answer> {
  delivery.pages.drop(address);
  switch (resolution.kind) {
    case 'picture':
    case 'cover':
      return providePicture(delivery, resolution);
    case 'enclosure':
      return toFileAnswer(await delivery.openEnclosure(resolution.enclosure));
    case 'moved':
      return { kind: 'redirect', to: resolution.to, status: resolution.status };
    case 'gone':
      return toErrorAnswer(delivery.errors, 410, address);
    case 'unknown':
      return answerUnknown(delivery, address);
    case 'bad':
      return { kind: 'refusal', status: 400 };
    default:
      return assertNever(resolution);
  }
}

/** What no database knows may be a careless form of what has its address here. */
async function answerUnknown({ probes, fixed, errors }: Delivery, address: string): Promise<Answer> {
  const { path, query } = splitAddress(address);
  const clean = toCleanPath(path);
  return probes.has(clean) || fixed.has(clean) || RENDERER_FILES.has(clean)
    ? { kind: 'redirect', to: `${clean}${query}`, status: 308 }
    : toErrorAnswer(errors, 404, address);
}

/**
 * The kept page at an address's path, whose query is then one that no route declares. A search is another page for each question, and so is what the former site had behind `/?p=`; a
 * file for programs is no page, and may have an archive in its query.
 */
function findKeptPage(pages: DocumentStore, address: string): Document | undefined {
  const { path } = splitAddress(address);
  if (isSearchPath(path) || namesThingInQuery(address)) return undefined;
  const kept = pages.findKept(path);
  return kept?.page && kept;
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
  { address, isAwaited }: Asked,
  page: Omit<Page, 'kind' | 'edition'>,
): Promise<Answer> {
  try {
    return { kind: 'document', ...(await delivery.pages.provide({ ...page, status: 200 }, isAwaited)) };
  } catch (error) {
    // An article may be withdrawn while it is made.
    const found = error instanceof NoPageError ? await findResolution(delivery, address) : undefined;
    return found && found.kind !== 'page'
      ? answerWithoutPage(delivery, address, found)
      : toFailureAnswer(delivery.errors, error, page.key);
  }
}

/** Nobody reads a page in the place of a picture. */
async function providePicture({ openPicture }: Delivery, wanted: WantedPicture): Promise<Answer> {
  const file = await openPicture(wanted);
  return wanted.kind === 'cover' ? toFileAnswer(file, COVER_CACHE_CONTROL) : toFileAnswer(file);
}

function toFileAnswer(file: MediaFile | 'busy' | 'failed', cacheControl = IMMUTABLE_CACHE_CONTROL): Answer {
  if (typeof file === 'string') return { kind: 'refusal', status: file === 'busy' ? 503 : 500 };
  return { kind: 'file', file, cacheControl };
}
