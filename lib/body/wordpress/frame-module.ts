import type { Shortcode } from './shortcode.ts';
import { readAddress, toLink, toMarkup } from './shortcode-words.ts';
import { toFigure } from './write-pictures.ts';

/** What is said before and after what a shortcode holds. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

/** The words, links and pictures that a theme's or a builder's shortcode has in its attributes. Those of forms are not among them. */
export function frameModule({ name, named }: Pick<Shortcode, 'name' | 'named'>): Frame | undefined {
  const read = (attribute: string) => toMarkup(named.get(attribute));
  const sources = QUOTATIONS.get(name);
  if (sources !== undefined) {
    const source = sources.map(read).filter(Boolean).join(', ');
    return { before: '<blockquote>', after: `${source && `<cite>${source}</cite>`}</blockquote>` };
  }
  const module = MODULES.get(name);
  if (module === undefined) return undefined;
  const { picture = '', title, titleAddress = '', lines = [], button: [label, address] = ['', ''] } = module;
  const head = toLink(read(title), readAddress(named.get(titleAddress))) ?? read(title);
  const button = toLink(read(label), readAddress(named.get(address)));
  const source = readAddress(named.get(picture));
  return {
    before:
      (source ? toFigure({ source }) : '') +
      (head && `<summary>${head}</summary>`) +
      lines.map(line => toLine(read(line))).join(''),
    after: toLine(button),
  };
}

function toLine(html = ''): string {
  return html && `<div>${html}</div>`;
}

/** The attributes that name the source of a quotation. */
const QUOTATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['quote', ['cite', 'author']],
  ['blockquote', ['cite', 'author']],
  ['su_quote', ['cite']],
  ['et_pb_testimonial', ['author', 'job_title', 'company_name']],
  ['fusion_testimonial', ['name', 'company']],
  ['av_testimonial_single', ['name', 'subtitle']],
]);

/** The attributes of a module by what they hold. */
interface Module {
  readonly picture?: string;
  readonly title: string;
  readonly titleAddress?: string;
  readonly lines?: readonly string[];
  readonly button?: readonly [label: string, address: string];
}

const TITLED =
  'accordion accordion_item accordion-item alert box message notice section slide spoiler tab toggle ' +
  'su_box su_service su_spoiler su_tab ' +
  'vc_accordion vc_accordion_tab vc_tab vc_tabs vc_text_separator vc_toggle vc_tour ' +
  'vc_tta_accordion vc_tta_pageable vc_tta_section vc_tta_tabs vc_tta_tour ' +
  'et_pb_accordion_item et_pb_heading et_pb_tab et_pb_toggle ' +
  'fusion_modal fusion_tab fusion_toggle ' +
  'av_icon_box av_iconlist_item av_notification av_tab av_toggle';

const MODULES: ReadonlyMap<string, Module> = new Map<string, Module>([
  ...TITLED.split(' ').map(name => [name, { title: 'title' }] as const),
  ['vc_cta', { title: 'h2', lines: ['h4'], button: ['btn_title', 'btn_link'] }],
  ['et_pb_blurb', { picture: 'image', title: 'title', titleAddress: 'url' }],
  ['et_pb_cta', { title: 'title', button: ['button_text', 'button_url'] }],
  [
    'et_pb_fullwidth_header',
    { title: 'title', lines: ['subhead'], button: ['button_one_text', 'button_one_url'] },
  ],
  ['et_pb_pricing_table', { title: 'title', lines: ['subtitle'], button: ['button_text', 'button_url'] }],
  ['et_pb_slide', { picture: 'image', title: 'heading', button: ['button_text', 'button_link'] }],
  ['et_pb_team_member', { picture: 'image_url', title: 'name', lines: ['position'] }],
  ['fusion_content_box', { picture: 'image', title: 'title', button: ['linktext', 'link'] }],
  ['fusion_person', { picture: 'picture', title: 'name', lines: ['title'] }],
  ['fusion_tagline_box', { title: 'title', lines: ['description'], button: ['button', 'link'] }],
  ['av_heading', { title: 'heading' }],
  ['av_promobox', { title: 'title', button: ['label', 'link'] }],
  ['av_team_member', { picture: 'src', title: 'name', lines: ['job'] }],
]);
