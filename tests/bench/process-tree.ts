import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface ProcessMemory {
  readonly name: string;
  readonly pssMb: number;
}

/**
 * The proportional set size of a process and of all below it: a page that several processes share counts in parts, so the sum is what they
 * take together (Linux, Documentation/filesystems/proc.rst, `smaps_rollup`). The benchmarks' own Node shares the program's text with them.
 */
export async function measureMemory(rootPid: number): Promise<readonly ProcessMemory[]> {
  const tree = await listTree(rootPid);
  return Promise.all(
    tree.map(async ({ pid }) => ({ name: await readName(pid), pssMb: await readPssMb(pid) })),
  );
}

/** Processor time that a process and all below it have taken since they began, in milliseconds. */
export async function measureCpuMs(rootPid: number): Promise<number> {
  const tree = await listTree(rootPid);
  return tree.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

interface RunningProcess {
  readonly pid: number;
  readonly parentPid: number;
  readonly cpuMs: number;
}

async function listTree(rootPid: number): Promise<readonly RunningProcess[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name)).map(Number);
  const processes: RunningProcess[] = [];
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (stat !== undefined) processes.push({ pid, ...parseStat(stat) });
  }
  const tree = processes.filter(({ pid }) => pid === rootPid);
  // The list grows while it is walked: children of children follow.
  for (const { pid } of tree) tree.push(...processes.filter(({ parentPid }) => parentPid === pid));
  return tree;
}

/** Linux gives times in hundredths of a second, whatever the kernel's own clock (USER_HZ). */
const TICK_MS = 10;

/** The second field is the program's name in brackets, which may hold spaces and brackets itself (proc_pid_stat(5)). */
export function parseStat(stat: string): Omit<RunningProcess, 'pid'> {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  // Counted from the third one: ppid is the 4th, utime the 14th, stime the 15th.
  const [, parentPid = 0, , , , , , , , , , userTicks = 0, systemTicks = 0] = fields;
  return { parentPid, cpuMs: (userTicks + systemTicks) * TICK_MS };
}

async function readName(pid: number): Promise<string> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8');
  return toProcessName(commandLine.split('\0').filter(part => part !== ''));
}

/** `/usr/bin/node --flag /x/lib/commands/entry.mjs start` → `entry.mjs start`; a title the process gave itself stays. */
export function toProcessName([program = '', ...args]: readonly string[]): string {
  const words = args.filter(arg => !arg.startsWith('-')).map(arg => path.basename(arg));
  return words.length === 0 ? path.basename(program) : words.slice(0, 2).join(' ');
}

async function readPssMb(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
  const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(rollup) ?? [];
  if (kilobytes === undefined) throw new Error(`The memory of process ${pid} cannot be read.`);
  return (Number(kilobytes) * 1024) / 1e6;
}
