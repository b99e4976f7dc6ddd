import { splitCredit } from '#lib/body/credit.ts';
import type { Phrasing } from '#lib/domain/body.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { typeset } from '#lib/french/typography.ts';
import { toPlainText } from '../plain-text.ts';
import type { FeedPicture } from './feed-item.ts';

interface Text {
  readonly html: string;
  /** Where relative addresses start from; absent when nothing tells. */
  readonly baseUrl: string | undefined;
}

/** An item's picture above its article, with the caption and the credit that the feed gives. A picture the text shows too is not shown twice. */
export function toLeadPicture(
  picture: FeedPicture | undefined,
  { html, baseUrl }: Text,
): ImportedArticle['leadPicture'] {
  const url = picture && URL.parse(picture.url.trim(), baseUrl);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (html.includes(url.href) || html.includes(url.href.replaceAll('&', '&amp;'))) return undefined;
  const given = toWords(picture.credit);
  const words = toWords(picture.caption);
  const whole: readonly Phrasing[] = words === '' ? [] : [{ type: 'text', value: words }];
  const { caption, credit } = given === '' ? splitCredit(whole) : { caption: whole, credit: given };
  return {
    type: 'image',
    source: url.href,
    alt: '',
    ...(caption.length > 0 && { caption }),
    ...(credit !== undefined && { credit }),
    width: 'column',
  };
}

function toWords(html = ''): string {
  return typeset(toPlainText(html));
}
