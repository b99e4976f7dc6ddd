import { config } from '#lib/config.ts';
import { reader } from '#lib/content/reader.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { createDarkroom } from '#lib/darkroom/darkroom.ts';
import { develop } from '#lib/darkroom/develop.ts';
import { openPictureFile } from '#lib/darkroom/picture-file.ts';
import { log } from '#lib/log.ts';

// Under plain `next start` and in development: with lib/delivery in front, no request comes here.
const darkroom = createDarkroom({
  develop: wanted => develop(config().mediaFolder, wanted),
  onFailure: (error, wanted) => log().error({ err: error, wanted }, 'a picture could not be made'),
});

/** A picture or a cover, from its file. */
export async function respondWithPicture(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const resolution = await resolveAddress(reader(), pathname, new Date());
  if (resolution.kind !== 'picture' && resolution.kind !== 'cover')
    return new Response(null, { status: 404 });
  const file = await openPictureFile(resolution, { folder: config().mediaFolder, ...darkroom });
  if (typeof file === 'string') return new Response(null, { status: file === 'busy' ? 503 : 500 });
  const headers = {
    etag: file.etag,
    // As lib/delivery says it, which this process has not loaded.
    'cache-control': CACHE_CONTROL[resolution.kind],
    'content-type': file.contentType,
    'x-content-type-options': 'nosniff',
  };
  await using handle = file.handle;
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(await handle.readFile()), { headers });
}

const CACHE_CONTROL = {
  picture: 'public, max-age=31536000, immutable',
  cover: 'public, max-age=86400, stale-while-revalidate=604800',
} as const;
