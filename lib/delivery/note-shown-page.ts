import type { IncomingMessage } from 'node:http';
import type { DocumentStore } from './document-store.ts';
import type { KnownHosts } from './known-hosts.ts';
import { findOwnReferer } from './own-origin.ts';
import { parseRequestTarget } from './request-target.ts';
import type { ViewSensor } from './view-sensor.ts';

interface Parts {
  readonly views: ViewSensor;
  readonly knownHosts: KnownHosts;
  readonly pages: Pick<DocumentStore, 'findKept'>;
  readonly resolve: (address: string) => Promise<{ readonly kind: string; readonly articleId?: number }>;
}

/**
 * Notes which article a browser shows, by the page for which it asks for the rules of speculation. Chromium asks when it shows a page, not when it fetches
 * one ahead: nothing else tells us that a reader followed the link.
 */
export async function noteShownPage(
  { views, knownHosts, pages, resolve }: Parts,
  request: IncomingMessage,
): Promise<void> {
  if (request.headers['sec-fetch-dest'] !== 'speculationrules') return;
  const target = parseRequestTarget(findOwnReferer(request.headers, knownHosts) ?? '');
  if (target.kind !== 'address') return;
  const kept = pages.findKept(target.path);
  // Another worker may have sent it. A database in trouble costs a view and no answer.
  const articleId = kept
    ? kept.page?.articleId
    : (await resolve(target.path).catch(() => undefined))?.articleId;
  if (articleId !== undefined) views.noteShown(request, articleId);
}
