import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site: pages with one link that leads to the portal. */
export interface SearchEngine {
  readonly resultUrl: (to: string) => string;
  readonly stop: () => Promise<void>;
}

/** The portal of the tests is 127.0.0.1: to a browser, `localhost` is another site (https://html.spec.whatwg.org/#site). */
export async function startSearchEngine(): Promise<SearchEngine> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const to = searchParams.get('to') ?? '';
    const body = `<a href="${to}">Résultat</a>`;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!DOCTYPE html><html lang="fr"><title>Recherche</title>${body}</html>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    resultUrl: to => `http://localhost:${port}/?to=${encodeURIComponent(to)}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
