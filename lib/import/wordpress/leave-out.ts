import type { RawItem } from './export-records.ts';

export interface LeftOut {
  /** WordPress's own word: `post`, `page`, `attachment`, `nav_menu_item`… */
  readonly kind: string;
  readonly reason: LeaveOutReason;
}

type LeaveOutReason =
  | 'draft'
  | 'pending'
  | 'private'
  | 'password-protected'
  | 'in the trash'
  | 'of an unknown status'
  | 'not imported yet'
  | 'not an article'
  | 'never imported';

/** Why an item stays outside, `undefined` for one that becomes an article. What was not public is told first: it never surfaces, whatever it is. */
export function findLeaveOut({ fields }: RawItem): LeftOut | undefined {
  const kind = fields.get('wp:post_type')?.trim() || 'post';
  const status = fields.get('wp:status')?.trim() || 'publish';
  const isProtected = (fields.get('wp:post_password') ?? '') !== '';
  const reason = isProtected ? 'password-protected' : (reasonOfStatus(status, kind) ?? reasonOfKind(kind));
  return reason && { kind, reason };
}

function reasonOfStatus(status: string, kind: string): LeaveOutReason | undefined {
  switch (status) {
    case 'publish':
    case 'future':
      return undefined;
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

function reasonOfKind(kind: string): LeaveOutReason | undefined {
  if (kind === 'post') return undefined;
  return kind === 'page' || kind === 'attachment' ? 'not imported yet' : 'not an article';
}
