import type { Transaction } from '#db/client.ts';
import { createArticles } from '#db/mutations/create-articles.ts';
import { dropRedirects } from '#db/mutations/drop-redirects.ts';
import { recordImports } from '#db/mutations/record-imports.ts';
import { saveArticle } from '#db/mutations/save-article.ts';
import { findStoredArticle, listArticlePlaces } from '#db/queries/stored-articles.ts';
import type { PreparedArticle } from '#lib/domain/imported.ts';
import { articlePath, photosPath } from '#lib/urls.ts';
import { chooseSlug, chooseSlugs } from './choose-slug.ts';
import { decidePublication } from './decide-publication.ts';
import { type Former, type ImportContext, type Known, listKnown, type Outcome } from './import-once.ts';
import { redirectFrom } from './redirect-from.ts';
import { type FindRelations, relationsOf } from './relations-of.ts';
import { toArticleToSave } from './to-article-to-save.ts';

/**
 * Imports articles, whose keys differ. Those that are new, nearly all of a first import, are written together, which takes a tenth of the
 * time; those that changed one by one, since each may give up a slug or an address that the next one takes.
 */
export async function importArticles(
  tx: Transaction,
  articles: readonly PreparedArticle[],
  context: ImportContext,
): Promise<readonly Outcome[]> {
  const all = await listKnown(tx, { kind: 'article', items: articles, source: context.source });
  const toWrite = all.filter(({ outcome }) => outcome !== 'unchanged');
  if (toWrite.length > 0) {
    const findRelations = await relationsOf(
      tx,
      toWrite.map(({ item }) => item),
      context.source,
    );
    await create(
      tx,
      toWrite.filter(({ former }) => !former),
      { ...context, findRelations },
    );
    for (const { item, digest, former } of toWrite) {
      if (former) await update(tx, { item, digest, former }, { ...context, findRelations });
    }
  }
  return all.map(({ outcome }) => outcome);
}

interface Writing extends ImportContext {
  readonly findRelations: FindRelations;
}

type Digested = Pick<Known<PreparedArticle>, 'item' | 'digest'>;

async function create(tx: Transaction, fresh: readonly Digested[], context: Writing): Promise<void> {
  if (fresh.length === 0) return;
  const { findRelations, now, seenWords, onRepair } = context;
  const slugs = await chooseSlugs(tx, {
    kind: 'article',
    wishes: fresh.map(({ item }) => ({ wanted: item.slug, name: item.headline, current: undefined })),
    onRepair,
  });
  const toCreate = fresh.map(({ item }, index) =>
    toArticleToSave(item, {
      slug: slugs[index] ?? item.slug,
      ...decidePublication({ imported: item, stored: undefined, now }),
      ...findRelations(item),
      now,
      seenWords,
    }),
  );
  const ids = await createArticles(tx, toCreate);
  const written = fresh.flatMap((digested, index) => {
    const id = ids[index];
    return id === undefined ? [] : [{ ...digested, id, formerAddresses: [] }];
  });
  await settle(tx, written, context);
}

async function update(
  tx: Transaction,
  { item, digest, former }: Digested & { readonly former: Former },
  context: Writing,
): Promise<void> {
  const { findRelations, now, seenWords, onRepair } = context;
  const stored = await findStoredArticle(tx, { id: former.id });
  const slug = await chooseSlug(tx, {
    kind: 'article',
    wanted: item.slug,
    name: item.headline,
    current: former.slug,
    onRepair,
  });
  const article = toArticleToSave(item, {
    slug,
    ...decidePublication({ imported: item, stored, now }),
    ...findRelations(item),
    now,
    seenWords,
  });
  const id = await saveArticle(tx, { id: former.id, ...article });
  // A draft's former address was never anyone's.
  const formerAddresses = stored && stored.state !== 'draft' ? listAddresses(stored) : [];
  await settle(tx, [{ item, digest, id, formerAddresses }], context);
}

interface Written extends Digested {
  readonly id: number;
  readonly formerAddresses: readonly string[];
}

/** Gives articles their addresses, those of today first, and remembers them. */
async function settle(
  tx: Transaction,
  written: readonly Written[],
  { source, now }: ImportContext,
): Promise<void> {
  const ids = written.map(({ id }) => id);
  const today = new Set((await listArticlePlaces(tx, { ids })).flatMap(listAddresses));
  await dropRedirects(tx, { sources: [...today] });
  const redirects = written.flatMap(({ item, id, formerAddresses }) => {
    const former = formerAddresses.filter(address => !today.has(address));
    return [...former, ...item.oldAddresses].map(source => ({ source, subject: { articleId: id } }));
  });
  await redirectFrom(tx, redirects);
  const weak = written.flatMap(({ item: { weakAddresses = [] }, id }) =>
    weakAddresses.map(source => ({ source, subject: { articleId: id } })),
  );
  await redirectFrom(tx, weak, 'weak');
  await recordImports(
    tx,
    written.map(({ item, digest, id }) => ({
      source,
      kind: 'article',
      key: item.key,
      subjectId: id,
      digest,
      importedAt: now,
    })),
  );
}

function listAddresses(article: Parameters<typeof articlePath>[0]): readonly string[] {
  return [articlePath(article), photosPath(article.slug)];
}
