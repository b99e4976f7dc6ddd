import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTranslations } from 'next-intl/server';
import { NameIndexPage } from '#components/listing/NameIndexPage.tsx';
import { findAuthorsView } from '#lib/content/index-views.ts';
import { reader } from '#lib/content/reader.ts';
import { authorPath, authorsPath } from '#lib/urls.ts';

export async function authorsMetadata(number: number): Promise<Metadata> {
  const t = await getTranslations('AuthorsPage');
  return {
    title: t('metaTitle', { number }),
    description: t('description'),
    alternates: { canonical: authorsPath(number) },
  };
}

export async function AuthorsPage({ number }: { readonly number: number }) {
  const view = await findAuthorsView(reader(), { number, now: await getNow() });
  if (!view) notFound();
  const { site, entries } = view;
  const t = await getTranslations('AuthorsPage');
  return (
    <NameIndexPage
      site={site}
      title={t('title')}
      description={entries.items.length === 0 ? t('empty') : t('description')}
      entries={entries}
      pathOf={authorPath}
      indexPathOf={authorsPath}
    />
  );
}
