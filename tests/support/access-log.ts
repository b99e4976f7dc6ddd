import { seededRandom } from '../bench/seeded-random.ts';

/** A request of the log, and what its writer knows of it. */
export interface LoggedRequest {
  readonly atMs: number;
  readonly address: string;
  readonly userAgent: string;
  readonly method: 'GET' | 'HEAD';
  readonly articleId: number;
  /** bot: a program · read: a reader opens it · ahead: a browser fetches it early · shown: the browser asks for the rules of a page that it shows. */
  readonly kind: 'bot' | 'read' | 'ahead' | 'shown';
}

const BROWSERS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  'w3m/0.5.3+git20230121',
] as const;

const BOTS = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/142.0.0.0 Safari/537.36',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.3; +https://openai.com/gptbot)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'python-requests/2.32.3',
  'curl/8.14.1',
  'Feedly/1.0 (+https://feedly.com/poller.html; 120 subscribers)',
  '',
] as const;

const BOT_SHARE = 0.3;
const MINUTE_MS = 60_000;
const READERS = 900;

interface Wanted {
  readonly seed: number;
  readonly startMs: number;
  readonly durationMs: number;
  readonly requestCount: number;
  readonly articleIds: readonly number[];
}

/**
 * An access log in the order of time, the same for the same seed: a few articles are read much and most little, what is read changes with the hour, three in ten requests are of bots, and these
 * go for other articles; readers come back, press links that they do not follow, and check by HEAD.
 */
export function writeAccessLog(wanted: Wanted): readonly LoggedRequest[] {
  const random = seededRandom(wanted.seed);
  const { startMs, durationMs, requestCount, articleIds } = wanted;
  const log: LoggedRequest[] = [];
  const pickArticle = (skew: number, shift: number): number => {
    const rank = Math.floor(articleIds.length * random.next() ** skew);
    return articleIds[(rank + shift) % articleIds.length] ?? 0;
  };
  while (log.length < requestCount) {
    const atMs = startMs + Math.floor(random.next() * durationMs);
    if (random.next() < BOT_SHARE) {
      log.push({ ...botRequest(random), atMs, articleId: pickArticle(1.5, 20), method: 'GET', kind: 'bot' });
      continue;
    }
    const reader = random.between(1, READERS);
    const address = `198.51.${reader % 50}.${Math.floor(reader / 50)}`;
    const userAgent = BROWSERS[reader % BROWSERS.length] ?? '';
    // In the second hour readers turn to other articles.
    const shift = atMs > startMs + durationMs / 2 ? 3 : 0;
    const visit = { address, userAgent, articleId: pickArticle(4, shift), method: 'GET' } as const;
    const chance = random.next();
    if (chance < 0.03) log.push({ ...visit, atMs, method: 'HEAD', kind: 'read' });
    else if (chance < 0.4) {
      log.push({ ...visit, atMs, kind: 'ahead' });
      // Links to the last articles are pressed and left.
      const isFollowed = visit.articleId % 3 !== 0;
      if (isFollowed) log.push({ ...visit, atMs: atMs + random.between(80, 900), kind: 'shown' });
    } else {
      log.push({ ...visit, atMs, kind: 'read' }, { ...visit, atMs: atMs + 120, kind: 'shown' });
    }
    // Some reload, and some come back after their half hour.
    if (visit.articleId % 4 === 1 && random.next() < 0.5) {
      log.push({ ...visit, atMs: atMs + random.between(1, 45) * MINUTE_MS, kind: 'read' });
    }
  }
  return log.filter(({ atMs }) => atMs < startMs + durationMs).sort((a, b) => a.atMs - b.atMs);
}

function botRequest({ pick, between }: ReturnType<typeof seededRandom>) {
  return { address: `203.0.113.${between(1, 200)}`, userAgent: pick(BOTS) };
}
