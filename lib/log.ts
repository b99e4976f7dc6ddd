import { destination, type Logger, pino } from 'pino';
import { config } from './config.ts';

let current: Logger | undefined;

/** Of lines that cannot be written: hundreds. They wait for room; those that come after them are lost. */
const WAITING_BYTES_MAX = 64 * 1024;

/**
 * This process's log: JSON lines on standard output. It holds nothing personal: no network address, no query, no header of a reader. It never
 * throws: a log file on a full disk would otherwise end each process that has something to say about it, the portal first.
 */
export function log(): Logger {
  current ??= pino({ level: config().logLevel, base: { pid: process.pid } }, openOutput());
  return current;
}

function openOutput() {
  // With no least length, which is as much as one byte here, there would be no `flush`.
  const output = destination({ fd: 1, sync: true, minLength: 1, maxLength: WAITING_BYTES_MAX });
  // Nobody can be told. The next line tries again with all that waits…
  output.on('error', () => undefined);
  // …unless it is one too many: then it is not even tried.
  output.on('drop', () => output.flush());
  return output;
}
