import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site: pages with one link, or one form, that leads to the portal. */
export interface SearchEngine {
  readonly resultUrl: (to: string) => string;
  readonly formUrl: (action: string) => string;
  readonly stop: () => Promise<void>;
}

/** The portal of the tests is 127.0.0.1: to a browser, `localhost` is another site (https://html.spec.whatwg.org/#site). */
export async function startSearchEngine(): Promise<SearchEngine> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const to = searchParams.get('to') ?? '';
    const body =
      pathname === '/form'
        ? `<form action="${to}" method="post"><input type="hidden" name="edition" value="full"><button>Envoyer</button></form>`
        : `<a href="${to}">Résultat</a>`;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!DOCTYPE html><html lang="fr"><title>Recherche</title>${body}</html>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const toUrl = (path: string) => (to: string) =>
    `http://localhost:${port}/${path}?to=${encodeURIComponent(to)}`;
  return {
    resultUrl: toUrl('result'),
    formUrl: toUrl('form'),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
