import type { Unpublished } from '#lib/domain/imported.ts';
import { toUploadKey } from '#lib/domain/upload-key.ts';
import { looksLikeMailAddress } from '../mail-address.ts';
import { Tally } from '../tally.ts';
import { type Attachment, findAttachment, toKept, toNumber } from './attachments.ts';
import { type ExportRecord, type Fields, GUEST_NAME_META, type RawItem } from './export-records.ts';
import { addFiled, type Filed } from './filed-articles.ts';
import { ItemKeys } from './item-keys.ts';
import { decideFate } from './leave-out.ts';
import { DEFAULT_CATEGORY, findDeclaredTerm, listItemTerms, type Term } from './map-terms.ts';
import { setFirst } from './set-first.ts';
import { listCoAuthors } from './signatures.ts';

/** What is learnt of an export while it is read, record by record. */
export class Survey {
  channel: Fields = new Map();
  readonly declaredAuthors = new Map<string, Fields>();
  readonly declaredCategories = new Map<string, Term>();
  readonly declaredTopics = new Map<string, Term>();
  readonly logins = new Set<string>();
  readonly coAuthors = new Set<string>();
  readonly guests = new Map<string, string>();
  readonly usedCategories = new Map<string, Term>();
  readonly usedTopics = new Map<string, Term>();
  readonly filed = { category: new Map() as Filed, topic: new Map() as Filed };
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
      addFiled(this.filed[term.taxonomy], term.nicename, [key]);
    }
    const isFiled = terms.some(({ taxonomy }) => taxonomy === 'category');
    if (!isFiled) setFirst(this.usedCategories, DEFAULT_CATEGORY.nicename, DEFAULT_CATEGORY);
  }
}
