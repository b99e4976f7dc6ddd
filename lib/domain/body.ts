import type { EnclosureFacts } from './enclosure.ts';

/**
 * The body of an article: a small unist-like tree, exact about what each node may hold.
 *
 * It holds meaning, never markup: HTML exists only where an import enters and where a feed leaves. The method is that of
 * Financial Times' content-tree (https://github.com/Financial-Times/content-tree), with a tenth of its nodes.
 */
export interface Body {
  readonly type: 'body';
  readonly children: readonly Block[];
}

export type Block =
  | Paragraph
  | Heading
  | List
  | Quote
  | Pullquote
  | Image
  | Gallery
  | Embed
  | Table
  | Code
  | Separator;

export type Phrasing = Text | Strong | Emphasis | Link | Sub | Sup | Struck | Break | InlineCode | Foreign;

export interface Paragraph {
  readonly type: 'paragraph';
  /** Stable fragment identifier, the same in both editions: `p-1`, `p-2`… in reading order. */
  readonly id?: string;
  readonly children: readonly Phrasing[];
}

/** The headline is the page's only `h1`, so a body starts at 2. */
export interface Heading {
  readonly type: 'heading';
  readonly id?: string;
  readonly level: 2 | 3 | 4;
  readonly children: readonly Phrasing[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list when it is not 1, or when it counts down. */
  readonly start?: number;
  /** An ordered list that counts down, to 1 unless `start` says from where. */
  readonly isReversed?: true;
  /** How an ordered list writes its numbers, when not in digits: the text may refer to « point b ». */
  readonly numbering?: Numbering;
  readonly children: readonly ListItem[];
}

export type Numbering = 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';

export interface ListItem {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}

export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Block[];
  readonly attribution?: readonly Phrasing[];
}

/** Words of the article itself, set large beside it. */
export interface Pullquote {
  readonly type: 'pullquote';
  readonly children: readonly Phrasing[];
  readonly attribution?: readonly Phrasing[];
}

export type Width = 'column' | 'wide';

export interface Image {
  readonly type: 'image';
  /** Where the picture was in the source: it finds the stored media and is never sent to a reader. */
  readonly source: string;
  /** Empty for a decorative picture. */
  readonly alt: string;
  readonly caption?: readonly Phrasing[];
  readonly credit?: string;
  readonly width: Width;
}

export interface Gallery {
  readonly type: 'gallery';
  readonly children: readonly Image[];
  readonly caption?: readonly Phrasing[];
}

/** A document of another site (video, post, map). Nothing is requested from it before the reader asks. */
export interface Embed {
  readonly type: 'embed';
  /** The provider's proper name, as readers know it: « YouTube », or the host when it is unknown. */
  readonly provider: string;
  /** An absolute https or http address a reader can open; where the portal holds the file, the file's path. */
  readonly url: string;
  /** What it is when it is a file that the portal holds: known where the text is shown, and not stored with it. */
  readonly file?: EnclosureFacts;
  readonly title?: string;
  readonly caption?: readonly Phrasing[];
}

export interface Table {
  readonly type: 'table';
  readonly caption?: readonly Phrasing[];
  readonly children: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

export interface TableCell {
  readonly type: 'tableCell';
  /** What the cell heads, when it is a header cell. */
  readonly heads?: 'column' | 'row';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly align?: 'start' | 'center' | 'end';
  readonly children: readonly Phrasing[];
}

export interface Code {
  readonly type: 'code';
  readonly language?: string;
  readonly value: string;
}

export interface Separator {
  readonly type: 'separator';
}

export interface Text {
  readonly type: 'text';
  readonly value: string;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Phrasing[];
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Phrasing[];
}

export interface Link {
  readonly type: 'link';
  /** An `https:`, `http:`, `mailto:` or `tel:` address, or a path or fragment of this site. */
  readonly url: string;
  /** What it leads to when it is a file that the portal holds: known where the text is shown, and not stored with it. */
  readonly file?: EnclosureFacts;
  readonly children: readonly Phrasing[];
}

export interface Sub {
  readonly type: 'sub';
  readonly children: readonly Phrasing[];
}

export interface Sup {
  readonly type: 'sup';
  readonly children: readonly Phrasing[];
}

/** Words taken back where readers can see it: they are read struck out, and said nowhere else (no search, no description). */
export interface Struck {
  readonly type: 'struck';
  readonly children: readonly Phrasing[];
}

export interface Break {
  readonly type: 'break';
}

export interface InlineCode {
  readonly type: 'inlineCode';
  readonly value: string;
}

/** Words in another language or script inside French text: read, spelt and laid out in their own way. */
export interface Foreign {
  readonly type: 'foreign';
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly children: readonly Phrasing[];
}
