import { config } from '#lib/config.ts';
import { reader } from '#lib/content/reader.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { createDarkroom } from '#lib/darkroom/darkroom.ts';
import { developVariant } from '#lib/darkroom/develop-variant.ts';
import { openPictureFile } from '#lib/darkroom/picture-file.ts';
import { log } from '#lib/log.ts';

// Under plain `next start` and in development: with lib/delivery in front, no request comes here.
const darkroom = createDarkroom({
  develop: wanted => developVariant(config().mediaFolder, wanted),
  onFailure: (error, { picture }) =>
    log().error({ err: error, hash: picture.hash }, 'a picture could not be made'),
});

/** A picture, from its file. */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const resolution = await resolveAddress(reader(), pathname, new Date());
  if (resolution.kind !== 'picture') return new Response(null, { status: 404 });
  const file = await openPictureFile(resolution, { folder: config().mediaFolder, ...darkroom });
  if (typeof file === 'string') return new Response(null, { status: file === 'busy' ? 503 : 500 });
  const headers = {
    etag: file.etag,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': file.contentType,
    'x-content-type-options': 'nosniff',
  };
  await using handle = file.handle;
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(await handle.readFile()), { headers });
}
