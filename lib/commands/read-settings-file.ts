import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { toMessage } from '#lib/domain/to-message.ts';

const SETTINGS_FILE = '.env';

/** Windows' editors may begin a file with it: it would be a letter of the first name. */
const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Adds to the environment what a file in the working folder sets: the service and the commands typed beside it then have the same settings, and work on the same
 * database. What the environment itself holds counts first. Throws when the file is there and cannot be read.
 */
export function readSettingsFile(): void {
  let text: string;
  try {
    text = readFileSync(SETTINGS_FILE, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return;
    throw new Error(`The settings in ${SETTINGS_FILE} cannot be read: ${toMessage(cause)}.`, { cause });
  }
  Object.assign(process.env, { ...parseEnv(text.replace(BYTE_ORDER_MARK, '')), ...process.env });
}
