/** What becomes of an element of the source. One that is named nowhere here means nothing: it gives its children. */
export type Admission = 'kept' | 'dropped' | 'dropped-silently' | 'unwrapped';

export function admissionOf(name: string): Admission {
  return ADMISSIONS.get(name) ?? 'unwrapped';
}

/** Whether browsers know the name, as an element of today or of the past (HTML Living Standard, 4 and 16.2). */
export function isHtmlElement(name: string): boolean {
  return ADMISSIONS.has(name) || OTHER_HTML_ELEMENTS.has(name);
}

const KEPT =
  'p h1 h2 h3 h4 h5 h6 hr pre xmp listing blockquote address center ' +
  'ul ol menu li dl dt dd details summary ' +
  'div section article aside header footer main nav hgroup form fieldset legend ' +
  'figure figcaption img picture source video audio iframe object embed ' +
  'table caption colgroup thead tbody tfoot tr th td ' +
  'a strong b em i cite dfn var sub sup br q code kbd samp tt span bdi bdo font del s strike ' +
  'ins u mark small big abbr acronym time data nobr ruby rb rt rp';

/** They hold no words for a reader, or words that only a choice on a form gave a sense. `xml` is what Word leaves of its settings. */
const DROPPED =
  'script style template noscript title noembed noframes canvas ' +
  'select option optgroup datalist progress meter input base keygen xml';

/** Their absence is no loss worth a line in a report. In a drawing or a formula, the last ones describe it to machines. */
const DROPPED_SILENTLY = 'param track area col wbr meta link desc metadata annotation annotation-xml';

const OTHER_HTML_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'html head body image svg math button label textarea output dialog search slot map marquee blink applet dir frame frameset ' +
    'basefont bgsound command content isindex menuitem multicol nextid plaintext portal rtc shadow spacer'
  ).split(' '),
);

const ADMISSIONS: ReadonlyMap<string, Admission> = new Map([
  ...KEPT.split(' ').map(name => [name, 'kept'] as const),
  ...DROPPED.split(' ').map(name => [name, 'dropped'] as const),
  ...DROPPED_SILENTLY.split(' ').map(name => [name, 'dropped-silently'] as const),
]);
