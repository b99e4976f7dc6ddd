import type { Shortcode } from './shortcode.ts';
import { readAddress, toLink, toMarkup } from './shortcode-words.ts';

/** A button is a link on its own: on what it holds, else on its label. */
export function expandButton(
  { name, named, content = '' }: Shortcode,
  expand: (content: string) => string,
): string | undefined {
  const attributes = BUTTONS.get(name);
  if (attributes === undefined) return undefined;
  const [label, ...addresses] = attributes;
  const words = expand(content.trim()) || toMarkup(named.get(label));
  const address = addresses.map(attribute => readAddress(named.get(attribute))).find(Boolean);
  const link = toLink(words, address);
  return link && `<div>${link}</div>`;
}

/** The attributes that hold a button's label and its address. */
const BUTTONS: ReadonlyMap<string, readonly [label: string, ...addresses: readonly string[]]> = new Map([
  ['button', ['text', 'url', 'link', 'href']],
  ['su_button', ['text', 'url', 'link']],
  ['mk_button', ['text', 'url']],
  ['vc_btn', ['title', 'link']],
  ['vc_button', ['title', 'href']],
  ['vc_button2', ['title', 'link']],
  ['et_pb_button', ['button_text', 'button_url']],
  ['fusion_button', ['text', 'link']],
  ['av_button', ['label', 'link']],
  ['av_button_big', ['label', 'link']],
]);
