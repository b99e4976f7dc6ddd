import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** An environment in which nothing counts that a developer's `.env` sets for a portal of their own: an empty variable is one that is not set. */
export function leaveOutSettings(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  return Object.fromEntries(Object.keys(parseEnv(readFileSync(file, 'utf8'))).map(name => [name, '']));
}
