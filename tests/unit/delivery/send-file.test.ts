import { open, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sendFile } from '#lib/delivery/send-file.ts';
import { createFolder } from '../../support/database.ts';

describe('sendFile', () => {
  it('closes the file of a reader who left while it was made', async () => {
    const file = join(await createFolder(), 'picture');
    await writeFile(file, 'bytes');
    const handle = await open(file);
    const left = Promise.withResolvers<void>();
    const server = createServer((request, response) => {
      response.once('close', () => {
        sendFile(
          { request, response, securityHeaders: [] },
          {
            kind: 'file',
            file: { handle, bytes: 5, contentType: 'image/webp', etag: '"a"' },
            cacheControl: 'no-store',
          },
        );
        left.resolve();
      });
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const asked = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
    asked.on('error', () => undefined);
    server.once('request', () => asked.destroy());
    await left.promise;
    await vi.waitFor(() => expect(handle.fd).toBe(-1));
    server.close();
  });
});
