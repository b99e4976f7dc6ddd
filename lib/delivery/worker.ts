import { Socket } from 'node:net';
import { readRevision } from '#db/queries/revision.ts';
import { config } from '#lib/config.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { openPictureFile } from '#lib/darkroom/picture-file.ts';
import { createDatabaseReading } from './database-reading.ts';
import { openDelivery } from './open-delivery.ts';
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

const [rendererPort, buildFolder = ''] = process.argv.slice(2);
const database = createDatabaseReading(config().databaseFile);
const darkroom = openRemoteDarkroom({ tell, listen: listener => process.on('message', listener) });
const delivery = await openDelivery(
  { ...config(), rendererPort: Number(rendererPort), buildFolder },
  {
    readRevision: () => database.ask(readRevision),
    resolve: address => database.ask(db => resolveAddress(db, address, new Date())),
    openPicture: wanted => openPictureFile(wanted, { folder: config().mediaFolder, ...darkroom }),
  },
);
const server = createDeliveryServer(createRequestListener(delivery), delivery.securityHeaders);
const sockets = new Set<Socket>();

process.on('message', (message: ToWorker, socket: unknown) => {
  if (message.kind === 'stop') {
    drain();
    return;
  }
  if (message.kind !== 'connection') return;
  tell({ kind: 'taken', connection: message.connection });
  // A client that has gone away meanwhile comes as nothing.
  if (socket instanceof Socket) take(socket);
});
// A worker without its supervisor gets no connection any more. Signals to the whole group are the supervisor's to answer.
process.once('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

if (config().metricsPort !== undefined) setInterval(report, REPORT_EVERY_MS);
tell({ kind: 'accepting' });

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
    if (sockets.size === 0) process.exit();
  }, DRAIN_CHECK_MS);
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
