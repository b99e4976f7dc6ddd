import type { Fields } from './fields.ts';

/** A Markdown file, read and parted. */
export interface MarkdownFile {
  /** Inside the folder, with `/`. */
  readonly path: string;
  readonly fields: Fields;
  readonly markdown: string;
  readonly modifiedAt: Date;
}

/** What a file is; the last three describe what articles name. */
export type FileType = 'article' | 'page' | 'dossier' | DescribedKind;

const DESCRIBED_KINDS = ['author', 'category', 'topic'] as const;
export type DescribedKind = (typeof DESCRIBED_KINDS)[number];

/** Site generators have words of their own for an article (`post`, `news`, a layout's name): every other word is one. */
export function toFileType(fields: Fields): FileType {
  const word = fields.findText('type')?.toLowerCase();
  if (word === 'page' || word === 'dossier') return word;
  return DESCRIBED_KINDS.find(kind => kind === word) ?? 'article';
}
