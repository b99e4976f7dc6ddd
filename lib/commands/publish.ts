import type { Command } from 'commander';
import { assertNever } from '#lib/domain/assert-never.ts';
import { type PublishOutcome, publishArticle } from '#lib/newsroom/publish-article.ts';
import { printReport } from './print-report.ts';
import { withDatabase } from './with-database.ts';

export function definePublish(command: Command): void {
  command
    .argument('<slug>', "the last part of the article's address")
    .option('--json', 'print the report as JSON')
    .action(run);
}

async function run(slug: string, { json }: { readonly json?: true }): Promise<void> {
  const outcome = await withDatabase(writer => publishArticle(writer, { slug, now: new Date() }));
  if (!outcome.ok) throw new Error(explain(outcome.reason, slug));
  const { path } = outcome;
  printReport({ slug, path, state: 'published' }, { json, text: `Published: ${path}` });
}

type Refusal = Extract<PublishOutcome, { ok: false }>['reason'];

function explain(reason: Refusal, slug: string): string {
  switch (reason) {
    case 'unknown-article':
      return `No article has the slug "${slug}".`;
    case 'already-published':
      return `The article "${slug}" is published already.`;
    default:
      return assertNever(reason);
  }
}
