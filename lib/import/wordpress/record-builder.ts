import type { SaxesTagNS } from 'saxes';
import { EXPORT_VERSIONS, isExportNamespace, toExportName } from './export-names.ts';
import {
  type ExportRecord,
  FORMER_SLUG_META,
  type RawTerm,
  WANTED_FIELDS,
  WANTED_META,
} from './export-records.ts';
import type { XmlListener } from './strict-xml.ts';

/** Gathers the elements of an export into records. Throws one sentence when the document is something else. */
export class RecordBuilder implements XmlListener {
  readonly #name: string;
  readonly #path: string[] = [];
  readonly #channel = new Map<string, string>();
  #record: OpenRecord | undefined;
  #term: Omit<RawTerm, 'name'> | undefined;
  #metaKey = '';
  #text = '';
  #isTextWanted = false;
  #done: ExportRecord[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** The records completed since the last call. */
  take(): readonly ExportRecord[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  readonly open = (tag: SaxesTagNS): void => {
    const name = toExportName(tag.uri, tag.local);
    this.#path.push(name);
    const depth = this.#path.length;
    if (depth === 1) this.#requireExport(tag);
    if (depth === 3 && this.#path[1] === 'channel') this.#openRecord(name);
    if (depth === 4 && this.#record?.kind === 'item' && name === 'category') {
      this.#term = { domain: tag.attributes.domain?.value, nicename: tag.attributes.nicename?.value };
    }
    this.#text = '';
    this.#isTextWanted = this.#isWanted(name, depth);
  };

  readonly text = (text: string): void => {
    if (this.#isTextWanted) this.#text += text;
  };

  readonly close = (): void => {
    const depth = this.#path.length;
    const name = this.#path.pop() ?? '';
    if (depth === 5) this.#closeMetaField(name);
    if (depth === 4) this.#closeField(name);
    if (depth === 3) this.#closeChannelChild(name);
    if (depth === 2 && name === 'channel') this.#done.push({ kind: 'channel', fields: this.#channel });
    this.#text = '';
    this.#isTextWanted = false;
  };

  #requireExport(root: SaxesTagNS): void {
    if (root.name !== 'rss') {
      throw new Error(
        `${this.#name} is not a WordPress export: it begins with <${root.name}>, not with <rss>.`,
      );
    }
    const versions = EXPORT_VERSIONS.join(', ');
    if (!Object.values(root.ns).some(isExportNamespace)) {
      throw new Error(
        `${this.#name} is a feed, not a WordPress export (${versions}): it declares no WordPress namespace.`,
      );
    }
  }

  #openRecord(name: string): void {
    const kind = RECORD_KINDS.get(name);
    this.#record = kind && {
      kind,
      fields: new Map(),
      terms: [],
      meta: new Map(),
      formerSlugs: [],
      commentCount: 0,
    };
  }

  #isWanted(name: string, depth: number): boolean {
    if (depth === 3) return isIn(WANTED_FIELDS.channel, name);
    if (!this.#record) return false;
    if (depth === 4) return isIn(WANTED_FIELDS[this.#record.kind], name) || this.#term !== undefined;
    return depth === 5 && this.#path[3] === 'wp:postmeta' && this.#record.kind === 'item';
  }

  #closeMetaField(name: string): void {
    if (this.#path[3] !== 'wp:postmeta') return;
    if (name === 'wp:meta_key') this.#metaKey = this.#text;
    if (name === 'wp:meta_value' && this.#record) this.#closeMetaValue(this.#record);
  }

  #closeMetaValue({ meta, formerSlugs }: OpenRecord): void {
    if (isIn(WANTED_META, this.#metaKey)) setFirst(meta, this.#metaKey, this.#text);
    if (this.#metaKey === FORMER_SLUG_META) formerSlugs.push(this.#text);
  }

  #closeField(name: string): void {
    const record = this.#record;
    if (!record) return;
    if (this.#term) record.terms.push({ ...this.#term, name: this.#text });
    else if (name === 'wp:comment') record.commentCount++;
    else if (isIn(WANTED_FIELDS[record.kind], name)) setFirst(record.fields, name, this.#text);
    this.#term = undefined;
    if (name === 'wp:postmeta') this.#metaKey = '';
  }

  #closeChannelChild(name: string): void {
    if (isIn(WANTED_FIELDS.channel, name)) setFirst(this.#channel, name, this.#text);
    if (!this.#record) return;
    const { kind, fields, ...rest } = this.#record;
    this.#done.push(kind === 'item' ? { kind, item: { fields, ...rest } } : { kind, fields });
    this.#record = undefined;
  }
}

interface OpenRecord {
  readonly kind: 'author' | 'category' | 'tag' | 'term' | 'item';
  readonly fields: Map<string, string>;
  readonly terms: RawTerm[];
  readonly meta: Map<string, string>;
  readonly formerSlugs: string[];
  commentCount: number;
}

const RECORD_KINDS: ReadonlyMap<string, OpenRecord['kind']> = new Map([
  ['wp:author', 'author'],
  ['wp:category', 'category'],
  ['wp:tag', 'tag'],
  ['wp:term', 'term'],
  ['item', 'item'],
] as const);

function isIn(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

function setFirst(fields: Map<string, string>, name: string, text: string): void {
  if (!fields.has(name)) fields.set(name, text);
}
