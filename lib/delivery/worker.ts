import { Socket } from 'node:net';
import { readRevision } from '#db/queries/revision.ts';
import { config } from '#lib/config.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { openEnclosureFile } from '#lib/darkroom/enclosure-file.ts';
import { openPictureFile } from '#lib/darkroom/picture-file.ts';
import { createClientAddress } from './client-address.ts';
import { createDatabaseReading } from './database-reading.ts';
import { openDelivery } from './open-delivery.ts';
import { createReaderKey, type ReaderKey } from './reader-key.ts';
import { openRemoteDarkroom } from './remote-darkroom.ts';
import { createRequestListener } from './request-listener.ts';
import { createDeliveryServer } from './server.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/*
 * The process that answers readers. The supervisor starts it with the renderer's port and the folder of the build, and gives it
 * connections.
 */

/** Beyond one machine's readers: something is wrong, or hostile. */
const CONNECTIONS_MAX = 10_000;
const DRAIN_CHECK_MS = 50;
const REPORT_EVERY_MS = 1000;
const TELL_VIEWS_EVERY_MS = 1000;

const [rendererPort, buildFolder = ''] = process.argv.slice(2);
const database = createDatabaseReading(config().databaseFile);
const addressOf = createClientAddress(config());
let readerKey: ReaderKey | undefined;
const darkroom = openRemoteDarkroom({ tell, listen: listener => process.on('message', listener) });
process.on('message', leaveWhenTold);
const delivery = await openDelivery(
  { ...config(), rendererPort: Number(rendererPort), buildFolder },
  {
    readRevision: () => database.ask(readRevision),
    resolve: address => database.ask(db => resolveAddress(db, address, new Date())),
    openPicture: wanted => openPictureFile(wanted, { folder: config().mediaFolder, ...darkroom }),
    openEnclosure: wanted => openEnclosureFile(wanted, config().mediaFolder),
    readerKey: () => readerKey,
  },
);
const server = createDeliveryServer(createRequestListener(delivery), delivery);
const sockets = new Set<Socket>();

process.off('message', leaveWhenTold);
process.on('message', (message: ToWorker, socket: unknown) => {
  if (message.kind === 'stop') {
    drain();
    return;
  }
  if (message.kind === 'salt') readerKey = createReaderKey(message.salt, addressOf);
  if (message.kind !== 'connection') return;
  tell({ kind: 'taken', connection: message.connection });
  // A client that has gone away meanwhile comes as nothing.
  if (socket instanceof Socket) take(socket);
});
// A worker without its supervisor gets no connection any more. Signals to the whole group are the supervisor's to answer.
process.once('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

if (config().metricsPort !== undefined) setInterval(report, REPORT_EVERY_MS);
setInterval(tellViews, TELL_VIEWS_EVERY_MS);
tell({ kind: 'accepting' });

/** Whoever is told to stop while it starts has nothing to finish. */
function leaveWhenTold({ kind }: ToWorker): void {
  if (kind === 'stop') process.exit();
}

function take(socket: Socket): void {
  if (sockets.size >= CONNECTIONS_MAX) {
    socket.destroy();
    return;
  }
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  server.emit('connection', socket);
  socket.resume();
}

/** Answers what was asked already, and leaves when the last connection is closed; the supervisor ends what takes too long. */
function drain(): void {
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false;
  });
  setInterval(() => {
    server.closeIdleConnections();
    if (sockets.size === 0) leave();
  }, DRAIN_CHECK_MS);
}

function tellViews(): void {
  const sightings = delivery.views.take();
  if (sightings.length > 0) tell({ kind: 'views', sightings });
}

/** With the last views told. */
function leave(): void {
  const message: FromWorker = { kind: 'views', sightings: delivery.views.take() };
  process.send?.(message, undefined, undefined, () => process.exit());
}

function report(): void {
  const { documents, bytes } = delivery.cache.size();
  const report = {
    ...delivery.statistics,
    cachedDocuments: documents,
    cachedBytes: bytes,
    residentBytes: process.memoryUsage.rss(),
    connections: sockets.size,
  };
  tell({ kind: 'report', report });
}

function tell(message: FromWorker): void {
  process.send?.(message);
}
