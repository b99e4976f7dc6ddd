import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findFreePort } from '../support/free-port.ts';
import { isInstalled } from '../support/system-packages.ts';
import type { CapturedAnswer } from './captured-answer.ts';
import type { RivalServer } from './rival-server.ts';

const PROGRAM = 'nginx';
const POLL_MS = 50;

/** nginx with one worker, sending the captured answer from a file; `undefined` where it is not installed. */
export async function startNginx(
  answer: CapturedAnswer,
  parentFolder: string,
): Promise<RivalServer | undefined> {
  if (!isInstalled(PROGRAM)) return undefined;
  const folder = path.join(parentFolder, 'nginx');
  const port = await findFreePort();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'answer'), answer.body);
  await writeFile(path.join(folder, 'nginx.conf'), toConfiguration(answer, { folder, port }));
  const server = spawn(PROGRAM, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(url, () => server.exitCode !== null);
  if (server.pid === undefined) throw new Error('nginx has no process.');
  return {
    url,
    pid: server.pid,
    stop: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}

function toConfiguration(answer: CapturedAnswer, { folder, port }: { folder: string; port: number }): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off; master_process off; pid nginx.pid; error_log stderr error;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; etag off; keepalive_requests 1000000000; types {}
  open_file_cache max=10 inactive=1h;
  ${temporary.map(name => `${name}_temp_path ${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    location / { rewrite ^ /answer break; ${toDirectives(answer.headers).join(' ')} }
  }
}
`;
}

function toDirectives(headers: readonly string[]): readonly string[] {
  return headers.flatMap((name, index) => {
    if (index % 2 === 1 || name.toLowerCase() === 'content-length') return [];
    const value = `"${(headers[index + 1] ?? '').replace(/["\\]/g, '\\$&')}"`;
    return name.toLowerCase() === 'content-type'
      ? [`default_type ${value};`]
      : [`add_header ${name} ${value};`];
  });
}

async function untilAnswers(url: string, hasEnded: () => boolean): Promise<void> {
  while (!hasEnded()) {
    const answers = await fetch(url).then(
      response => response.ok,
      () => false,
    );
    if (answers) return;
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
  throw new Error('nginx ended before it answered.');
}
