import { Readable } from 'node:stream';
import { config } from '#lib/config.ts';
import { reader } from '#lib/content/reader.ts';
import { type Resolution, resolveAddress } from '#lib/content/resolve-address.ts';
import { createDarkroom } from '#lib/darkroom/darkroom.ts';
import { develop } from '#lib/darkroom/develop.ts';
import { openEnclosureFile } from '#lib/darkroom/enclosure-file.ts';
import type { MediaFile } from '#lib/darkroom/media-file.ts';
import { openPictureFile } from '#lib/darkroom/picture-file.ts';
import { findAskedRange } from '#lib/domain/byte-range.ts';
import { log } from '#lib/log.ts';

// Under plain `next start` and in development: with lib/delivery in front, no request comes here.
const darkroom = createDarkroom({
  develop: wanted => develop(config().mediaFolder, wanted),
  onFailure: (error, wanted) => log().error({ err: error, wanted }, 'a picture could not be made'),
});

/** A picture, a cover, a document or a recording, from its file. */
export async function respondWithFile(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const resolution = await resolveAddress(reader(), pathname, new Date());
  const file = await openFile(resolution);
  if (typeof file === 'string') return new Response(null, { status: REFUSALS[file] });
  const headers = {
    etag: file.etag,
    // As lib/delivery says it, which this process has not loaded.
    'cache-control': resolution.kind === 'cover' ? COVER_CACHE_CONTROL : IMMUTABLE_CACHE_CONTROL,
    'content-type': file.contentType,
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    ...(file.disposition && { 'content-disposition': file.disposition }),
    ...(file.contentSecurityPolicy && { 'content-security-policy': file.contentSecurityPolicy }),
  };
  if (request.headers.get('if-none-match') === file.etag) return closed(file, { status: 304, headers });
  return respondWithPart(request, file, headers);
}

async function openFile(resolution: Resolution): Promise<MediaFile | keyof typeof REFUSALS> {
  const folder = config().mediaFolder;
  switch (resolution.kind) {
    case 'picture':
    case 'cover':
      return openPictureFile(resolution, { folder, ...darkroom });
    case 'enclosure':
      return openEnclosureFile(resolution.enclosure, folder).catch((error: unknown) => {
        log().error({ err: error, ...resolution }, 'a document could not be read');
        return 'failed';
      });
    default:
      return 'unknown';
  }
}

const REFUSALS = { busy: 503, failed: 500, unknown: 404 } as const;

function respondWithPart(
  request: Request,
  file: MediaFile,
  headers: Readonly<Record<string, string>>,
): Response | Promise<Response> {
  const { bytes, etag, handle } = file;
  const { method } = request;
  const asked = (name: string) => request.headers.get(name) ?? undefined;
  const range = findAskedRange({ method, range: asked('range'), ifRange: asked('if-range'), etag, bytes });
  if (range === 'unsatisfiable') {
    const refused = { 'cache-control': 'no-store', 'content-range': `bytes */${bytes}` };
    return closed(file, { status: 416, headers: { ...headers, ...refused } });
  }
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  const answer = {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(end - start + 1),
      ...(range && { 'content-range': `bytes ${start}-${end}/${bytes}` }),
    },
  };
  if (method === 'HEAD' || bytes === 0) return closed(file, answer);
  // Node's stream of the web is the one that a Response takes; their types differ.
  const stream = Readable.toWeb(handle.createReadStream({ start, end })) as ReadableStream<Uint8Array>;
  return new Response(stream, answer);
}

async function closed({ handle }: MediaFile, answer: ResponseInit): Promise<Response> {
  await handle.close();
  return new Response(null, answer);
}

const IMMUTABLE_CACHE_CONTROL = 'public, max-age=31536000, immutable';
const COVER_CACHE_CONTROL = 'public, max-age=86400, stale-while-revalidate=604800';
