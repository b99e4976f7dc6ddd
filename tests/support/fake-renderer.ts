import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { splitEdition } from '#lib/urls.ts';

/** A page as Next sends it, as small as one can be. In the full edition it has an offer. */
export function nextPage(text: string): string {
  const offer = splitEdition(text).edition === 'full' ? OFFER : '';
  return `<!DOCTYPE html><html lang="fr"><head><style>p{color:red}</style><title>${text}</title><link rel="canonical" href="http://localhost/"/><script src="/a.js" async=""></script></head><body>${offer}<div hidden=""><!--$--><!--/$--></div><p>${text}</p><script>self.__next_f.push([])</script></body></html>`;
}

const OFFER = '<div hidden="" data-offer="true"><aside>Offre</aside></div>';

/** Answers every page with its own path, the health check, and 404 for nothing. */
export const answerPage: RequestListener = (request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(nextPage(request.url ?? ''));
};

export interface FakeRenderer {
  readonly port: number;
  /** What it was asked for, error pages and health checks left out. */
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** What answers pages from now on. */
  answer: RequestListener;
  readonly stop: () => Promise<void>;
}

/** What stands behind delivery in its tests: a server that answers at once what Next would. */
export async function startFakeRenderer(): Promise<FakeRenderer> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/healthz' || /^(?:\/m)?\/erreur\//.test(path)) return void answerPage(request, response);
    renderer.asked.push({ path, headers: request.headers });
    renderer.answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const renderer: FakeRenderer = {
    // A server that listens on a port has such an address.
    port: (server.address() as AddressInfo).port,
    asked: [],
    answer: answerPage,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return renderer;
}
