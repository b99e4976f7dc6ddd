import type { IncomingMessage } from 'node:http';
import { splitAddress } from '#lib/domain/address.ts';
import { parseChoice, toChoiceName } from '#lib/domain/reader-choice.ts';
import type { SettingsScreen } from '#lib/domain/settings-screen.ts';
import { SAVED_PARAMETER, settingsPath } from '#lib/urls.ts';
import type { Answer } from './answer.ts';
import { findChoice } from './choice-cookie.ts';
import { type ErrorDocuments, toFailureAnswer } from './error-documents.ts';
import type { KnownHosts } from './known-hosts.ts';
import { isFromOwnPage } from './own-origin.ts';
import { readSettingsForm } from './read-settings-form.ts';
import type { SettingsDocuments } from './settings-documents.ts';

interface Parts {
  readonly knownHosts: KnownHosts;
  readonly settings: SettingsDocuments;
  readonly errors: ErrorDocuments;
}

/** Decides what becomes of a request for the reader's choices: the page that shows what the cookie holds, and the only one that may be sent something. */
export async function decideSettings(
  parts: Parts,
  request: IncomingMessage,
  address: string,
): Promise<Answer> {
  const { method, headers } = request;
  if (method === 'GET' || method === 'HEAD') return show(parts, toForm(address, headers.cookie));
  if (method !== 'POST') return { kind: 'refusal', status: 405, allow: 'GET, HEAD, POST' };
  if (!isFromOwnPage(headers, parts.knownHosts)) return show(parts, { kind: 'refusal', reason: 'foreign' });
  const sent = await readSettingsForm(request);
  if (!sent.ok) return show(parts, { kind: 'refusal', reason: sent.reason });
  return { kind: 'saved', choice: sent.choice };
}

/** A choice that was saved stands in the address, so that the page can tell whether the browser kept it. */
function toForm(address: string, cookie: string | undefined): SettingsScreen {
  const choice = findChoice(cookie);
  const saved = new URLSearchParams(splitAddress(address).query).get(SAVED_PARAMETER);
  if (saved === (choice ? toChoiceName(choice) : '')) return { kind: 'form', choice, outcome: 'saved' };
  const isBlocked = saved !== null && parseChoice(saved) !== undefined && !choice;
  return { kind: 'form', choice, outcome: isBlocked ? 'blocked' : 'unsent' };
}

async function show({ settings, errors }: Parts, screen: SettingsScreen): Promise<Answer> {
  try {
    return { kind: 'document', ...(await settings.provide(screen)) };
  } catch (error) {
    return toFailureAnswer(errors, error, settingsPath());
  }
}
