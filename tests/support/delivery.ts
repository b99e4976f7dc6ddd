import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { Resolution } from '#lib/content/resolve-address.ts';
import { createDarkroom } from '#lib/darkroom/darkroom.ts';
import { develop } from '#lib/darkroom/develop.ts';
import { openEnclosureFile } from '#lib/darkroom/enclosure-file.ts';
import { openPictureFile } from '#lib/darkroom/picture-file.ts';
import { createClientAddress } from '#lib/delivery/client-address.ts';
import { type OpenDelivery, openDelivery } from '#lib/delivery/open-delivery.ts';
import { createReaderKey } from '#lib/delivery/reader-key.ts';
import { createRequestListener } from '#lib/delivery/request-listener.ts';
import { createDeliveryServer } from '#lib/delivery/server.ts';
import { createBuildFolder } from './build-folder.ts';
import { createFolder } from './database.ts';
import { type FakeRenderer, startFakeRenderer } from './fake-renderer.ts';

/** What the database would say. */
export interface FakeContent {
  revision: number;
  /** Clean paths of pages; an address that is not among them is unknown. */
  readonly addresses: Map<string, Resolution>;
  /** Set: the database cannot be read. */
  trouble: Error | undefined;
}

export interface DeliveryUnderTest {
  readonly content: FakeContent;
  readonly renderer: FakeRenderer;
  readonly delivery: OpenDelivery;
  readonly mediaFolder: string;
  readonly port: number;
  readonly get: (path: string, options?: RequestOptions) => Promise<Answer>;
  /** Sends bytes as they are and gives all that comes back. */
  readonly sendRaw: (bytes: string) => Promise<string>;
}

interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export const SITE_HOST = 'journal.example';

export function page(
  key: string,
  revision = 1,
  more: Partial<Extract<Resolution, { kind: 'page' }>> = {},
): Resolution {
  return { kind: 'page', edition: 'full', key, revision, ...more };
}

/** Delivery whole, but for the processes: its server, its cache and its rules, before a renderer and a content that the test commands. */
export async function startDelivery({ cacheMb = 8 } = {}): Promise<DeliveryUnderTest> {
  const renderer = await startFakeRenderer();
  const content: FakeContent = { revision: 1, addresses: new Map(), trouble: undefined };
  const folder = await createFolder();
  const mediaFolder = await createFolder();
  const darkroom = createDarkroom({
    develop: wanted => develop(mediaFolder, wanted),
    onFailure: () => undefined,
  });
  const readerKey = createReaderKey('salt', createClientAddress({ trustedProxies: ['127.0.0.1'] }));
  const delivery = await openDelivery(
    {
      host: '127.0.0.1',
      port: 3000,
      siteUrl: `https://${SITE_HOST}`,
      databaseFile: `${folder}/none.db`,
      cacheMb,
      rendererPort: renderer.port,
      buildFolder: await createBuildFolder(),
    },
    {
      async readRevision() {
        if (content.trouble) throw content.trouble;
        return content.revision;
      },
      async resolve(address) {
        if (content.trouble) throw content.trouble;
        return content.addresses.get(address) ?? { kind: 'unknown' };
      },
      readerKey: () => readerKey,
      openEnclosure: wanted => openEnclosureFile(wanted, mediaFolder),
      openPicture: wanted => openPictureFile(wanted, { folder: mediaFolder, ...darkroom }),
    },
  );
  const server = createDeliveryServer(createRequestListener(delivery), delivery);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    delivery.close();
    server.closeAllConnections();
    server.close();
    await renderer.stop();
  });
  return {
    content,
    renderer,
    delivery,
    mediaFolder,
    port,
    get: (path, options) => get(port, path, options),
    sendRaw: bytes => sendRaw(port, bytes),
  };
}

async function get(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: RequestOptions = {},
): Promise<Answer> {
  const asked = request({ host: '127.0.0.1', port, path, method, headers: { host: SITE_HOST, ...headers } });
  asked.end();
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}

async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes, 'latin1');
  return text(socket);
}
