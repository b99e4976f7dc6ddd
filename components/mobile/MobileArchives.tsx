import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { ArchiveYear } from '#lib/domain/archive.ts';
import { translator } from '#lib/i18n/translator.ts';
import { archivePath, mobilePath } from '#lib/urls.ts';
import { MobileLinks } from './MobileLinks.tsx';

/** All years, each with its months, and how much was published in them. */
export function MobileArchives({ years }: { readonly years: readonly ArchiveYear[] }) {
  const t = translator('ArchivePage');
  const format = useFrenchFormat();
  return years.map(({ year, articles, months }) => (
    <section key={year}>
      <h2>
        <a href={mobilePath(archivePath({ year }))}>{year}</a>{' '}
        <small>{t('count', { count: articles })}</small>
      </h2>
      <MobileLinks
        links={months.map(({ period, articles: count }) => ({
          name: t('counted', { period: format.period(period), count }),
          path: archivePath(period),
        }))}
      />
    </section>
  ));
}
