import type { Reader, Writer } from '#db/client.ts';
import { delayAnnouncements, dropAnnouncements } from '#db/mutations/announcements.ts';
import { type DueAnnouncement, listDueAnnouncements, listFeedSubjects } from '#db/queries/announcements.ts';
import { transact } from '#db/transact.ts';
import type { AnnouncementChannel } from '#lib/domain/announcement.ts';
import { FEED_FORMATS } from '#lib/domain/feed.ts';
import { toMessage } from '#lib/domain/to-message.ts';
import { absoluteUrl, articlePath, feedPath, indexnowKeyPath } from '#lib/urls.ts';

export interface Announcing {
  /** Public origin. */
  readonly siteUrl: string;
  /** Absent: search engines are not told. */
  readonly indexnow?: { readonly key: string; readonly endpoint: string };
  /** Absent: subscribers are not told. */
  readonly websubHub?: string;
  readonly now: Date;
}

/** What became of one request. */
export interface Sent {
  readonly channel: AnnouncementChannel;
  readonly articles: number;
  /** heard · later: it will be tried again · refused: it never will be heard, and is dropped. */
  readonly outcome: 'heard' | 'later' | 'refused';
  readonly reason?: string;
}

/** Addresses of one request (https://www.indexnow.org/documentation, “Submitting set of URLs”). */
const URLS_MAX = 10_000;
/** Articles of one request to a hub, each of which is in several feeds. */
const HUB_ARTICLES_MAX = 20;
const TIMEOUT_MS = 10_000;

/** Tells what is due, one request for each channel. A failure puts off: a minute, two, four… up to a day. */
export async function sendAnnouncements(
  db: Reader,
  writer: Writer,
  announcing: Announcing,
): Promise<readonly Sent[]> {
  const { indexnow, websubHub, now } = announcing;
  const sent: Sent[] = [];
  if (indexnow) {
    const due = await listDueAnnouncements(db, { channel: 'indexnow', now, limit: URLS_MAX });
    if (due.length > 0) {
      const answer = await ask(indexnow.endpoint, toSubmission(due, indexnow.key, announcing));
      sent.push(await settle(writer, { channel: 'indexnow', due, answer, now }));
    }
  }
  if (websubHub !== undefined) {
    const due = await listDueAnnouncements(db, { channel: 'websub', now, limit: HUB_ARTICLES_MAX });
    if (due.length > 0) {
      const answer = await ask(websubHub, await toPing(db, due, announcing));
      sent.push(await settle(writer, { channel: 'websub', due, answer, now }));
    }
  }
  return sent;
}

function toSubmission(due: readonly DueAnnouncement[], key: string, { siteUrl }: Announcing): RequestInit {
  return {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      host: new URL(siteUrl).host,
      key,
      keyLocation: absoluteUrl(siteUrl, indexnowKeyPath(key)),
      urlList: [...new Set(due.map(article => absoluteUrl(siteUrl, articlePath(article))))],
    }),
  };
}

/** A hub is told which feeds have something new, and fetches them (https://www.w3.org/TR/websub/#publishing; the form is PubSubHubbub's, which hubs take). */
async function toPing(
  db: Reader,
  due: readonly DueAnnouncement[],
  { siteUrl }: Announcing,
): Promise<RequestInit> {
  const subjects = await listFeedSubjects(db, { articleIds: due.map(({ articleId }) => articleId) });
  const body = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const subject of subjects) {
    for (const format of FEED_FORMATS)
      body.append('hub.url', absoluteUrl(siteUrl, feedPath(subject, format)));
  }
  return { body };
}

type HttpAnswer = { readonly status: number } | { readonly status: undefined; readonly reason: string };

async function ask(url: string, request: RequestInit): Promise<HttpAnswer> {
  try {
    const { status, body } = await fetch(url, {
      ...request,
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await body?.cancel();
    return { status };
  } catch (error) {
    return { status: undefined, reason: toMessage(error) };
  }
}

interface Settlement {
  readonly channel: AnnouncementChannel;
  readonly due: readonly DueAnnouncement[];
  readonly answer: HttpAnswer;
  readonly now: Date;
}

async function settle(writer: Writer, { channel, due, answer, now }: Settlement): Promise<Sent> {
  const { status } = answer;
  const outcome = toOutcome(status);
  await transact(writer, async tx => {
    if (outcome !== 'later') return dropAnnouncements(tx, due);
    const attempts = Math.max(...due.map(announcement => announcement.attempts)) + 1;
    return delayAnnouncements(tx, due, { attempts, dueAt: new Date(now.getTime() + toDelayMs(attempts)) });
  });
  const reason = status === undefined ? answer.reason : `it answered ${status}`;
  return { channel, articles: due.length, outcome, ...(outcome !== 'heard' && { reason }) };
}

/** What a server turns away for what it says (a wrong key, another host's address) it will turn away for ever. */
function toOutcome(status: number | undefined): Sent['outcome'] {
  if (status === undefined || status === 429 || status >= 500) return 'later';
  return status < 300 ? 'heard' : 'refused';
}

const DELAY_MS = 60_000;
const DELAY_MS_MAX = 24 * 3_600_000;

function toDelayMs(attempts: number): number {
  return Math.min(DELAY_MS_MAX, DELAY_MS * 2 ** (attempts - 1));
}
