import type { RawItem } from './export-records.ts';

/** What an item becomes, or why it stays outside. */
export type ItemFate =
  | { readonly becomes: 'article' | 'page' | 'attachment' | 'shared block' | 'guest author' }
  | { readonly becomes: 'nothing'; readonly kind: string; readonly reason: LeaveOutReason };

export type LeaveOutReason =
  | 'draft'
  | 'pending'
  | 'private'
  | 'password-protected'
  | 'scheduled'
  | 'in the trash'
  | 'of an unknown status'
  | 'not an article'
  | 'without a file'
  | 'twice in the file'
  | 'never imported';

/** What was not public is told first: it never surfaces, whatever it is. `kind` is WordPress's own word: `post`, `nav_menu_item`… */
export function decideFate({ fields }: RawItem): ItemFate {
  const kind = fields.get('wp:post_type')?.trim() || 'post';
  const status = fields.get('wp:status')?.trim() || 'publish';
  const isProtected = (fields.get('wp:post_password') ?? '') !== '';
  const reason = isProtected ? 'password-protected' : findReasonOfStatus(status, kind);
  if (reason) return { becomes: 'nothing', kind, reason };
  const becomes = KINDS.get(kind);
  return becomes ? { becomes } : { becomes: 'nothing', kind, reason: 'not an article' };
}

const KINDS: ReadonlyMap<string, Exclude<ItemFate['becomes'], 'nothing'>> = new Map([
  ['post', 'article'],
  ['page', 'page'],
  ['attachment', 'attachment'],
  ['wp_block', 'shared block'],
  // Of the plugin Co-Authors Plus: somebody who signs and cannot log in.
  ['guest-author', 'guest author'],
] as const);

function findReasonOfStatus(status: string, kind: string): LeaveOutReason | undefined {
  switch (status) {
    case 'publish':
      return undefined;
    case 'future':
      // Only an article has a minute from which readers see it.
      return kind === 'post' ? undefined : 'scheduled';
    case 'inherit':
      // An attachment has its parent's status; revisions, which have it too, were never a page of their own.
      return kind === 'attachment' ? undefined : 'never imported';
    case 'draft':
    case 'auto-draft':
      return 'draft';
    case 'pending':
    case 'private':
      return status;
    case 'trash':
      return 'in the trash';
    default:
      return 'of an unknown status';
  }
}
