import type { BodyFormat } from '#lib/domain/article.ts';
import type { ImportedPage } from '#lib/domain/imported.ts';
import { listOldAddresses, toTitle, toWantedSlug } from './file-names.ts';
import { toLastChange } from './map-dates.ts';
import type { MarkdownFile } from './markdown-file.ts';
import type { PlanContext } from './plan-article.ts';

/** All of a fixed page but its body. */
export interface PlannedPage extends Omit<ImportedPage, 'body' | 'bodySource'> {
  readonly bodyFormat: Extract<BodyFormat, 'markdown'>;
  /** What the file lacked, and what was done about it. */
  readonly repairs: readonly string[];
}

export function planPage(file: MarkdownFile, { timeZone, now }: PlanContext): PlannedPage {
  const { path, fields, modifiedAt } = file;
  const { title, repair: titleRepair } = toTitle(file);
  const { repair: dateRepair, ...dates } = toLastChange(fields, { timeZone, now, path, modifiedAt });
  return {
    key: path,
    slug: toWantedSlug(fields, path),
    title,
    bodyFormat: 'markdown',
    ...dates,
    oldAddresses: listOldAddresses(fields, path),
    repairs: [titleRepair, dateRepair].filter(repair => repair !== undefined),
  };
}
