import { CATEGORY_DEPTH_MAX } from '#lib/domain/category.ts';
import type {
  ImportedAuthor,
  ImportedBatch,
  ImportedCategory,
  ImportedTopic,
  Unpublished,
} from '#lib/domain/imported.ts';
import { toUploadKey } from '#lib/domain/upload-key.ts';
import { looksLikeMailAddress } from '../mail-address.ts';
import { type Tallied, Tally } from '../tally.ts';
import { type Attachment, findAttachment, toKept, toNumber } from './attachments.ts';
import { type ExportRecord, type Fields, GUEST_NAME_META, type RawItem } from './export-records.ts';
import { ItemKeys } from './item-keys.ts';
import { decideFate } from './leave-out.ts';
import {
  DEFAULT_CATEGORY,
  findDeclaredTerm,
  listItemTerms,
  type PlacedCategory,
  type Term,
  toCategory,
  toTopic,
} from './map-terms.ts';
import type { ExportFile } from './read-export.ts';
import { findSigners, listCoAuthors } from './signatures.ts';
import { requireSite, type Site } from './site.ts';

/** What must be known of a whole export before its first article is written. It grows with the site's terms and pictures, not with its articles. */
export interface ExportPlan {
  readonly site: Site;
  /** Those who sign, by login and by nicename of a co-author; without those of whom nothing may be shown. */
  readonly authors: ReadonlyMap<string, ImportedAuthor>;
  /** Parents before their children. */
  readonly categories: readonly ImportedCategory[];
  readonly topics: readonly ImportedTopic[];
  readonly filed: NonNullable<ImportedBatch['filed']>;
  readonly categoryById: ReadonlyMap<string, string>;
  readonly attachments: ReadonlyMap<number, Attachment>;
  readonly attachmentsByParent: ReadonlyMap<number, readonly number[]>;
  readonly attachmentByUpload: ReadonlyMap<string, number>;
  readonly sharedBlocks: ReadonlyMap<number, string>;
  readonly unpublished: Unpublished;
  readonly articleCount: number;
  readonly pageCount: number;
  readonly leftOut: readonly Tallied[];
  readonly repairs: readonly Tallied[];
}

/**
 * Reads an export to its end, all its files, which proves it sound, and plans what it brings: the articles and pages that were public or will be, and the
 * authors, categories and topics that articles have. A person or a term that only drafts know was never public either.
 */
export async function planExport(files: readonly ExportFile[]): Promise<ExportPlan> {
  const seen = new Seen();
  const sites: Site[] = [];
  for (const { name, records } of files) {
    for await (const record of records) seen.add(record);
    const site = requireSite(seen.channel, name);
    requireSame(sites.at(-1) ?? site, site, name);
    sites.push(site);
  }
  const [site] = sites;
  if (!site) throw new Error('No file to import.');
  const categories = listUsedCategories(seen);
  const repairs = new Tally();
  const tooDeep = categories.filter(({ ancestors, parents }) => parents.length < ancestors.length);
  repairs.add('category', `moved up: there are ${CATEGORY_DEPTH_MAX} levels`, tooDeep.length);
  const topics = [...seen.usedTopics.values()].map(term => seen.declaredTopics.get(term.nicename) ?? term);
  return {
    site,
    authors: findSigners({ ...seen, declared: seen.declaredAuthors }, site),
    categories: categories.map(place => toCategory(place, site)),
    topics: topics.map(term => toTopic(term, site)),
    filed: { category: addToAncestors(seen.filed.category, categories), topic: seen.filed.topic },
    categoryById: new Map(
      [...seen.declaredCategories.values()].flatMap(({ id, nicename }) => (id ? [[id, nicename]] : [])),
    ),
    attachments: seen.attachments,
    attachmentsByParent: seen.attachmentsByParent,
    attachmentByUpload: seen.attachmentByUpload,
    sharedBlocks: seen.sharedBlocks,
    unpublished: seen.listUnpublished(),
    articleCount: seen.counts.article,
    pageCount: seen.counts.page,
    leftOut: seen.leftOut.list(),
    repairs: repairs.list(),
  };
}

function requireSame(before: Site, { identity }: Site, name: string): void {
  if (before.identity === identity) return;
  throw new Error(
    `${name} is of another site (${identity}) than the file before it (${before.identity}): import each site for itself.`,
  );
}

class Seen {
  channel: Fields = new Map();
  readonly declaredAuthors = new Map<string, Fields>();
  readonly declaredCategories = new Map<string, Term>();
  readonly declaredTopics = new Map<string, Term>();
  readonly logins = new Set<string>();
  readonly coAuthors = new Set<string>();
  readonly guests = new Map<string, string>();
  readonly usedCategories = new Map<string, Term>();
  readonly usedTopics = new Map<string, Term>();
  readonly filed = { category: new Map<string, string[]>(), topic: new Map<string, string[]>() };
  readonly attachments = new Map<number, Attachment>();
  readonly attachmentsByParent = new Map<number, number[]>();
  readonly attachmentByUpload = new Map<string, number>();
  readonly sharedBlocks = new Map<number, string>();
  readonly leftOut = new Tally();
  readonly counts = { article: 0, page: 0 };
  readonly #hidden = { post: [] as string[], page: [] as string[] };
  readonly #keys = new ItemKeys();

  add(record: ExportRecord): void {
    if (record.kind === 'item') {
      this.#addItem(record.item);
    } else if (record.kind === 'channel') {
      this.channel = record.fields;
    } else if (record.kind === 'author') {
      setFirst(this.declaredAuthors, record.fields.get('wp:author_login')?.trim() ?? '', record.fields);
    } else {
      const term = findDeclaredTerm(record);
      if (term)
        setFirst(
          term.taxonomy === 'category' ? this.declaredCategories : this.declaredTopics,
          term.nicename,
          term,
        );
    }
  }

  #addItem(item: RawItem): void {
    this.leftOut.add('comment', 'never imported', item.commentCount);
    const fate = decideFate(item);
    if (fate.becomes === 'nothing') {
      this.leftOut.add(fate.kind, fate.reason);
      this.#addHidden(item, fate.kind);
    } else if (fate.becomes === 'attachment') {
      this.#addAttachment(item);
    } else if (fate.becomes === 'guest author') {
      this.#addGuest(item);
    } else if (fate.becomes === 'shared block') {
      const id = toNumber(item.fields.get('wp:post_id'));
      if (id !== undefined) setFirst(this.sharedBlocks, id, toKept(item.fields.get('content:encoded')));
    } else {
      const key = this.#keys.claim(item);
      if (key === undefined) {
        this.leftOut.add(fate.becomes, 'twice in the file');
        return;
      }
      this.counts[fate.becomes]++;
      if (fate.becomes === 'article') this.#addReferences(item, key);
    }
  }

  #addHidden(item: RawItem, kind: string): void {
    const id = toNumber(item.fields.get('wp:post_id'));
    if (id !== undefined && (kind === 'post' || kind === 'page')) this.#hidden[kind].push(String(id));
  }

  /** Files put together by hand hold a number twice: what is public under it stays. */
  listUnpublished(): Unpublished {
    const isAlone = (key: string) => !this.#keys.has(key);
    return {
      articleKeys: this.#hidden.post.filter(isAlone),
      pageKeys: this.#hidden.page.filter(isAlone),
    };
  }

  #addGuest({ fields, meta }: RawItem): void {
    const name = meta.get(GUEST_NAME_META) ?? fields.get('title') ?? '';
    if (!looksLikeMailAddress(name)) setFirst(this.guests, toKept(fields.get('wp:post_name')), toKept(name));
  }

  #addAttachment(item: RawItem): void {
    const found = findAttachment(item);
    if (!found) {
      this.leftOut.add('attachment', 'without a file');
      return;
    }
    const { id, parent, attachment } = found;
    this.attachments.set(id, attachment);
    const upload = toUploadKey(attachment.source);
    if (upload !== undefined) setFirst(this.attachmentByUpload, upload, id);
    if (parent === undefined) return;
    const siblings = this.attachmentsByParent.get(parent);
    if (siblings) siblings.push(id);
    else this.attachmentsByParent.set(parent, [id]);
  }

  #addReferences(item: RawItem, key: string): void {
    const login = item.fields.get('dc:creator')?.trim();
    if (login) this.logins.add(login);
    for (const nicename of listCoAuthors(item)) this.coAuthors.add(nicename);
    const terms = listItemTerms(item);
    for (const term of terms) {
      setFirst(term.taxonomy === 'category' ? this.usedCategories : this.usedTopics, term.nicename, term);
      addSome(this.filed[term.taxonomy], term.nicename, [key]);
    }
    const isFiled = terms.some(({ taxonomy }) => taxonomy === 'category');
    if (!isFiled) setFirst(this.usedCategories, DEFAULT_CATEGORY.nicename, DEFAULT_CATEGORY);
  }
}

/** Each used category and each of its ancestors once, parents first. Those of too deep a level stand on the last one. */
function listUsedCategories({ usedCategories, declaredCategories }: Seen): readonly PlacedCategory[] {
  const placed = new Map<string, PlacedCategory>();
  for (const used of usedCategories.values()) {
    const lineage = toLineage(declaredCategories.get(used.nicename) ?? used, declaredCategories);
    lineage.forEach((term, depth) => {
      const ancestors = lineage.slice(0, depth);
      const above = placed.get(ancestors.at(-1)?.nicename ?? '');
      const parents = above ? [...above.parents, above.term].slice(0, CATEGORY_DEPTH_MAX - 1) : [];
      setFirst(placed, term.nicename, { term, ancestors, parents });
    });
  }
  return [...placed.values()];
}

/** From the topmost ancestor down. It ends at a parent that is not declared, and before parents that go round in a circle. */
function toLineage(term: Term, declared: ReadonlyMap<string, Term>): readonly Term[] {
  const lineage = new Set([term]);
  for (let parent = declared.get(term.parent ?? ''); parent; parent = declared.get(parent.parent ?? '')) {
    if (lineage.has(parent)) break;
    lineage.add(parent);
  }
  return [...lineage].reverse();
}

/** What is filed in a category is filed in those above it. */
function addToAncestors(
  filed: Map<string, string[]>,
  categories: readonly PlacedCategory[],
): ReadonlyMap<string, readonly string[]> {
  for (const { term, ancestors } of categories) {
    for (const { nicename } of ancestors) addSome(filed, nicename, filed.get(term.nicename) ?? []);
  }
  return filed;
}

/** Enough to know a category again. */
const FILED_MAX = 10;

function addSome(filed: Map<string, string[]>, nicename: string, keys: readonly string[]): void {
  const known = filed.get(nicename) ?? [];
  filed.set(nicename, [...known, ...keys].slice(0, FILED_MAX));
}

function setFirst<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
