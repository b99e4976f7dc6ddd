import { withoutContactAddresses } from '../contact-addresses.ts';
import type { RawItem } from './export-records.ts';

/** A file of the old site's media library. Articles refer to it by its number. */
export interface Attachment {
  /** Absolute address of the file: it finds the stored media later. */
  readonly source: string;
  readonly alt?: string;
  /** HTML. */
  readonly caption?: string;
  /** Address of the page that WordPress gave the file. */
  readonly link?: string;
}

/** `undefined` for an item that says neither its number nor where its file is. */
export function findAttachment({ fields, meta }: RawItem): FoundAttachment | undefined {
  const id = toNumber(fields.get('wp:post_id'));
  const source = URL.parse(fields.get('wp:attachment_url')?.trim() || fields.get('guid')?.trim() || '')?.href;
  if (id === undefined || source === undefined) return undefined;
  const alt = toKept(meta.get('_wp_attachment_image_alt'));
  const caption = toKept(fields.get('excerpt:encoded'));
  const link = URL.parse(fields.get('link')?.trim() ?? '')?.href;
  return {
    id,
    parent: toNumber(fields.get('wp:post_parent')),
    attachment: { source, ...(alt && { alt }), ...(caption && { caption }), ...(link && { link }) },
  };
}

interface FoundAttachment {
  readonly id: number;
  /** The number of the item it is attached to. */
  readonly parent: number | undefined;
  readonly attachment: Attachment;
}

export function toNumber(text: string | undefined): number | undefined {
  const digits = text?.trim() ?? '';
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : undefined;
}

/** A copy: what the parser gives is a view into a large piece of the file, which one kept word would keep in memory. */
export function toKept(text: string | undefined): string {
  return Buffer.from(withoutContactAddresses(text?.trim() ?? '')).toString();
}
