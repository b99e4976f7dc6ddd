import { measureCpuMs } from './process-tree.ts';
import type { Server } from './rival-server.ts';
import { runWrk, type WrkResult } from './wrk.ts';

/** What every load of a run has in common. */
export interface LoadSettings {
  /** For each contestant, over all its turns. */
  readonly seconds: number;
  /** For what wrk and nginx read. */
  readonly folder: string;
}

export interface Contestant {
  readonly server: Server;
  readonly connections: number;
  readonly paths: (turn: number) => readonly string[];
}

/** What one contestant did over all its turns. */
export interface LoadResult extends Omit<WrkResult, 'answers' | 'seconds'> {
  readonly requestsPerSecond: number;
  /** Processor time for each answer. */
  readonly cpuMs: number;
}

export const TURNS = 3;

/** Loads servers one after the other and again (A B A B A B), so that a drift of the machine reaches them alike. One result for each. */
export async function takeTurns(
  contestants: readonly Contestant[],
  { seconds, folder }: LoadSettings,
): Promise<readonly LoadResult[]> {
  const turnSeconds = Math.max(1, Math.round(seconds / TURNS));
  const turns: { contestant: Contestant; result: TurnResult }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    for (const contestant of contestants) {
      const result = await takeTurn(contestant, { turn, seconds: turnSeconds, folder });
      turns.push({ contestant, result });
    }
  }
  return contestants.map(contestant =>
    combineTurns(turns.filter(turn => turn.contestant === contestant).map(turn => turn.result)),
  );
}

interface TurnResult extends WrkResult {
  readonly cpuMs: number;
}

async function takeTurn(
  { server, connections, paths }: Contestant,
  { turn, seconds, folder }: LoadSettings & { readonly turn: number },
): Promise<TurnResult> {
  const cpuBeforeMs = await measureCpuMs(server.pid);
  const result = await runWrk({ url: server.url, paths: paths(turn), connections, seconds, folder });
  return { ...result, cpuMs: (await measureCpuMs(server.pid)) - cpuBeforeMs };
}

function combineTurns(turns: readonly TurnResult[]): LoadResult {
  const answers = sum(turns.map(turn => turn.answers));
  return {
    requestsPerSecond: answers / sum(turns.map(turn => turn.seconds)),
    p50Ms: median(turns.map(turn => turn.p50Ms)),
    p99Ms: median(turns.map(turn => turn.p99Ms)),
    cpuMs: sum(turns.map(turn => turn.cpuMs)) / answers,
    asked: Math.max(...turns.map(turn => turn.asked)),
    failures: sum(turns.map(turn => turn.failures)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
