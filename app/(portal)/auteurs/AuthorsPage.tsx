import { notFound } from 'next/navigation';
import { findAuthors } from '#app/views.ts';
import { NameIndexPage } from '#components/listing/NameIndexPage.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { authorPath, authorsPath } from '#lib/urls.ts';

export async function AuthorsPage({ number }: { readonly number: number }) {
  const view = await findAuthors(number);
  if (!view) notFound();
  const { site, entries } = view;
  const t = translator('AuthorsPage');
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
