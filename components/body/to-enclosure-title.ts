import { toFileName } from '#lib/domain/address.ts';
import type { Embed } from '#lib/domain/body.ts';

/** What a file is called where its source gives it no title: by its name. */
export function toEnclosureTitle({ title, url }: Embed): string {
  return title ?? toFileName(url);
}
