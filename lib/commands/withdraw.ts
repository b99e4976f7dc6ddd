import type { Command } from 'commander';
import { assertNever } from '#lib/domain/assert-never.ts';
import { type WithdrawOutcome, withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { printReport } from './print-report.ts';
import { withDatabase } from './with-database.ts';

export function defineWithdraw(command: Command): void {
  command
    .argument('<slug>', "the last part of the article's address")
    .option('--json', 'print the report as JSON')
    .action(run);
}

async function run(slug: string, { json }: { readonly json?: true }): Promise<void> {
  const outcome = await withDatabase(writer => withdrawArticle(writer, { slug, now: new Date() }));
  if (!outcome.ok) throw new Error(explain(outcome.reason, slug));
  const { path } = outcome;
  printReport({ slug, path, state: 'withdrawn' }, { json, text: `Withdrawn: ${path}` });
}

type Refusal = Extract<WithdrawOutcome, { ok: false }>['reason'];

function explain(reason: Refusal, slug: string): string {
  switch (reason) {
    case 'unknown-article':
      return `No article has the slug "${slug}".`;
    case 'already-withdrawn':
      return `The article "${slug}" is withdrawn already.`;
    case 'not-published':
      return `The article "${slug}" is not published, so there is nothing to withdraw.`;
    default:
      return assertNever(reason);
  }
}
