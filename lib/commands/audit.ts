import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { type AuditReport, auditSite } from '#lib/audit/audit-site.ts';
import { config } from '#lib/config.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './show-progress.ts';

export function defineAudit(command: Command): void {
  command
    .option('--site <url>', 'where the portal answers, when it is not SITE_URL')
    .option('--pages <number>', 'how many addresses to read at most', '200000')
    .option('--previous <report.json>', 'the report of an earlier run: ids in feeds must be the same')
    .option('--json', 'print the report as JSON')
    .action(run);
}

interface Options {
  readonly site?: string;
  readonly pages: string;
  readonly previous?: string;
  readonly json?: true;
}

async function run({ site = config().siteUrl, pages, previous, json }: Options): Promise<void> {
  if (!/^https?:\/\//.test(site) || !URL.canParse(site)) throw new Error(`${site} is no web address.`);
  if (!/^[1-9]\d{0,8}$/.test(pages)) throw new Error(`--pages ${pages} is no number of pages.`);
  const earlierFeedIds = previous === undefined ? undefined : await readEarlierIds(previous);
  const progress = showProgress(process.stderr);
  const report = await auditSite({
    site,
    pagesMax: Number(pages),
    now: new Date(),
    earlierFeedIds,
    onProgress: progress.update,
  }).finally(() => progress.stop());
  printReport(report, { json, text: toText(report) });
  if (report.breaches > 0) process.exitCode = 1;
}

const EARLIER = z.object({ feedIds: z.record(z.string(), z.string()) });

async function readEarlierIds(file: string): Promise<Readonly<Record<string, string>>> {
  try {
    return EARLIER.parse(JSON.parse(await readFile(file, 'utf8'))).feedIds;
  } catch (cause) {
    throw new Error(`${file} is no report of an earlier audit.`, { cause });
  }
}

/** Findings of one kind that the table shows; --json has them all. */
const SHOWN_MAX = 20;

function toText({ site, pages, breaches, remarks, rules }: AuditReport): string {
  const width = Math.max(...rules.map(({ name }) => name.length));
  const lines = [
    `${site}: ${pages} addresses, ${breaches} breaches, ${remarks} remarks`,
    '',
    ...rules.map(
      rule =>
        `${rule.breaches.length === 0 ? '✓' : '✗'} ${rule.name.padEnd(width)}  ${rule.breaches.length} breaches, ${rule.remarks.length} remarks`,
    ),
    ...rules.flatMap(({ name, breaches: found }) => section(`Breaches of “${name}”:`, found)),
    ...rules.flatMap(({ name, remarks: found }) => section(`Remarks on “${name}”:`, found)),
  ];
  return lines.join('\n');
}

function section(title: string, found: readonly string[]): readonly string[] {
  if (found.length === 0) return [];
  const more = found.length - SHOWN_MAX;
  return [
    '',
    title,
    ...found.slice(0, SHOWN_MAX).map(line => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
