import { mobilePath } from '#lib/urls.ts';
import { startBareServer } from './bare-server.ts';
import { type CapturedAnswer, captureAnswer } from './captured-answer.ts';
import { crawl } from './crawl.ts';
import { CONNECTIONS } from './machine-speed.ts';
import { startNginx } from './nginx.ts';
import type { LoadName, LoadRow, MeasuredLoad } from './report.ts';
import type { Server } from './rival-server.ts';
import { type Contestant, type LoadResult, type LoadSettings, TURNS, takeTurns } from './take-turns.ts';

/** Enough for a server that renders: what it still has in hand when its turn ends, it does in that of the next one. */
const CONNECTIONS_WHEN_SLOW = 8;
/** Requests after which a server runs the code that its engine made for it. */
const WARM_UP = 500;

/**
 * The article from the document cache, beside its form in the mobile edition, beside a bare server for each, beside the portal with DELIVERY=off and that one's bare server, and
 * beside nginx.
 */
export async function measureHotArticle(
  { portal, off, path }: { readonly portal: Server; readonly off: Server; readonly path: string },
  settings: LoadSettings,
): Promise<readonly LoadRow[]> {
  await using cleanup = new AsyncDisposableStack();
  const answer = await requireAnswer(portal, path);
  const inMobile = mobilePath(path);
  const mobileAnswer = await requireAnswer(portal, inMobile);
  const offAnswer = await requireAnswer(off, path);
  const bare = await startBareServer(answer);
  cleanup.defer(bare.stop);
  const mobileBare = await startBareServer(mobileAnswer);
  cleanup.defer(mobileBare.stop);
  const offBare = await startBareServer(offAnswer);
  cleanup.defer(offBare.stop);
  const nginx = await startNginx(answer, settings.folder);
  if (nginx) cleanup.defer(nginx.stop);
  const contestants = [
    { server: portal, connections: CONNECTIONS, asked: path },
    { server: portal, connections: CONNECTIONS, asked: inMobile },
    { server: bare, connections: CONNECTIONS, asked: path },
    { server: mobileBare, connections: CONNECTIONS, asked: inMobile },
    { server: off, connections: CONNECTIONS_WHEN_SLOW, asked: path },
    { server: offBare, connections: CONNECTIONS_WHEN_SLOW, asked: path },
    ...(nginx ? [{ server: nginx, connections: CONNECTIONS, asked: path }] : []),
  ];
  for (const { server, asked } of contestants) await crawl(server.url, Array(WARM_UP).fill(asked));
  const [own, ownMobile, ownBare, ownMobileBare, ownOff, ownOffBare, ownNginx] = await takeTurns(
    contestants.map(({ asked, ...contestant }) => ({ ...contestant, paths: () => [asked] })),
    settings,
  );
  return [
    toRow('article, hot', answer, own, ownBare),
    toRow('mobile article, hot', mobileAnswer, ownMobile, ownMobileBare),
    toRow('article, hot, DELIVERY=off', offAnswer, ownOff, ownOffBare),
    nginx
      ? toRow('article, hot, sent by nginx', answer, ownNginx, ownBare)
      : { name: 'article, hot, sent by nginx', skipped: 'nginx is not installed' },
  ];
}

/** Pages that have been asked for before. */
export async function measureHot(
  name: LoadName,
  { portal, paths }: { readonly portal: Server; readonly paths: readonly [string, ...string[]] },
  settings: LoadSettings,
): Promise<LoadRow> {
  const answer = await captureAnswer(new URL(paths[0], portal.url).href);
  if (answer.status === 404) return { name, skipped: 'not built yet' };
  checkStatus(answer, paths[0]);
  await crawl(portal.url, paths);
  return measureBesideBare(
    name,
    { answer, server: portal, connections: CONNECTIONS, paths: () => paths },
    settings,
  );
}

/** Pages that nobody has asked for, each once. */
export async function measureCold(
  name: LoadName,
  {
    portal,
    paths,
    connections,
  }: { readonly portal: Server; readonly paths: readonly string[]; readonly connections: number },
  settings: LoadSettings,
): Promise<LoadRow> {
  const [sample = '/', ...unasked] = paths;
  const answer = await requireAnswer(portal, sample);
  const share = Math.floor(unasked.length / TURNS);
  const pathsOf = (turn: number): readonly string[] => unasked.slice(turn * share, (turn + 1) * share);
  const row = await measureBesideBare(
    name,
    { answer, server: portal, paths: pathsOf, connections },
    settings,
  );
  if (row.asked > share) {
    throw new Error(`"${name}" ran out of addresses: give it more --articles or fewer --seconds.`);
  }
  return row;
}

async function measureBesideBare(
  name: LoadName,
  { answer, ...own }: Contestant & { readonly answer: CapturedAnswer },
  settings: LoadSettings,
): Promise<MeasuredLoad & { asked: number }> {
  const bare = await startBareServer(answer);
  try {
    const [result, bareResult] = await takeTurns([own, { ...own, server: bare }], settings);
    return { ...toRow(name, answer, result, bareResult), asked: result?.asked ?? 0 };
  } finally {
    await bare.stop();
  }
}

async function requireAnswer({ url }: Server, path: string): Promise<CapturedAnswer> {
  const answer = await captureAnswer(new URL(path, url).href);
  checkStatus(answer, path);
  return answer;
}

function checkStatus({ status }: CapturedAnswer, path: string): void {
  if (status !== 200) throw new Error(`${path} answers ${status}, so there is nothing to measure.`);
}

function toRow(
  name: LoadName,
  answer: CapturedAnswer,
  own: LoadResult | undefined,
  bare: LoadResult | undefined,
): MeasuredLoad {
  if (!own || !bare) throw new Error(`"${name}" was not measured.`);
  return {
    name,
    requestsPerSecond: own.requestsPerSecond,
    bareRequestsPerSecond: bare.requestsPerSecond,
    ratio: own.requestsPerSecond / bare.requestsPerSecond,
    p50Ms: own.p50Ms,
    p99Ms: own.p99Ms,
    cpuMs: own.cpuMs,
    wireBytes: answer.wireBytes,
    bodyBytes: answer.body.length,
    encoding: answer.encoding,
    failures: own.failures,
  };
}
