import { once } from 'node:events';
import { createServer } from 'node:http';
import type { CapturedAnswer } from './captured-answer.ts';

const [answer]: CapturedAnswer[] = await once(process, 'message');
if (!answer) throw new Error('The bare server was given nothing to send.');
const { status, body } = answer;
const headers = [...answer.headers];

const server = createServer((_, response) => {
  response.writeHead(status, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string') process.send?.(address.port);
});
