import { type NextRequest, NextResponse } from 'next/server';
import { reader } from '#lib/content/reader.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { errorPath, splitEdition } from '#lib/urls.ts';

// Under plain `next start` a page can answer neither 301 nor 410, and its notFound() answers an empty shell that only a script can fill. So each
// address is resolved before Next routes it, and the whole French error page is rendered under the right status.
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const resolution = await resolveAddress(reader(), `${pathname}${search}`, new Date());
  const { edition } = splitEdition(pathname);
  switch (resolution.kind) {
    case 'page':
    case 'picture':
    case 'cover':
    case 'enclosure':
      return NextResponse.next();
    case 'moved':
      return NextResponse.redirect(new URL(resolution.to, request.url), resolution.status);
    case 'gone':
      return NextResponse.rewrite(new URL(errorPath(410, edition), request.url), { status: 410 });
    case 'unknown':
      return NextResponse.rewrite(new URL(errorPath(404, edition), request.url), { status: 404 });
    case 'bad':
      return new NextResponse(null, { status: 400 });
  }
}

export const config = {
  matcher: [
    {
      source: '/((?!_next/|healthz$|readyz$|icon\\.svg$|icone-\\d+\\.png$).*)',
      // lib/delivery resolved the addresses that it asks for (RESOLVED_HEADER there; Next reads this object without running it).
      missing: [{ type: 'header', key: 'x-manchette-resolved' }],
    },
  ],
};
