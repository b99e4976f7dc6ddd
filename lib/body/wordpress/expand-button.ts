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
  const address = addresses.map(attribute => readAddress(named.get(attribute))).find(Boolean);
  if (address === undefined) return undefined;
  const held = content.trim();
  const words = expand(held) || toMarkup(named.get(label));
  // What it holds was expanded, and shows nothing: nobody need try again.
  if (words === '') return held === '' ? undefined : '';
  return `<div>${toLink(words, address)}</div>`;
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
