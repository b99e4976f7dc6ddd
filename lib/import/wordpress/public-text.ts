import { typeset } from '#lib/french/typography.ts';
import { withoutContactAddresses } from '../contact-addresses.ts';
import { toPlainText } from '../plain-text.ts';

/** The words of a title, a name, an excerpt, as readers may see them. */
export function toPublicText(html: string | undefined): string {
  return typeset(withoutContactAddresses(toPlainText(html ?? '')));
}
