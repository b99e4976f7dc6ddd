import type { MarkdownFile } from './markdown-file.ts';

/** Whether a file is not for readers. */
export function isDraft({ fields, path }: Pick<MarkdownFile, 'fields' | 'path'>): boolean {
  const status = fields.findText('status', 'state')?.toLowerCase() ?? 'published';
  return (
    isTrue(fields.findText('draft')) ||
    isFalse(fields.findText('published')) ||
    /(^|\/)_drafts\//.test(path) ||
    !PUBLIC_STATUSES.has(status)
  );
}

/** Any other word, `draft` or `private` first of all, keeps an article from readers. */
const PUBLIC_STATUSES: ReadonlySet<string> = new Set([
  'published',
  'publish',
  'public',
  'scheduled',
  'future',
]);

export function isTrue(text: string | undefined): boolean {
  return /^(true|yes|on|1|oui)$/i.test(text ?? '');
}

function isFalse(text: string | undefined): boolean {
  return /^(false|no|off|0|non)$/i.test(text ?? '');
}
