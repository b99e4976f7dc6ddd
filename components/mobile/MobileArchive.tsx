import { useTranslations } from 'next-intl';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Period } from '#lib/domain/period.ts';
import { archivePath, mobilePath } from '#lib/urls.ts';
import { MobileDays } from './MobileDays.tsx';
import { MobileLines } from './MobileLines.tsx';
import { MobileLinks } from './MobileLinks.tsx';

interface MobileArchiveProps {
  readonly parts: readonly Part[];
  readonly articles: readonly ArticleSummary[];
  readonly before?: Period;
  readonly after?: Period;
}

interface Part {
  readonly period: Period;
  readonly articles: readonly ArticleSummary[];
  readonly hasMore: boolean;
}

/** A year by its months, a month by its days, a day by its articles. */
export function MobileArchive({ parts, articles, before, after }: MobileArchiveProps) {
  const t = useTranslations('ArchivePage');
  const format = useFrenchFormat();
  const around = [
    ...(before ? [{ name: t('before', { period: format.period(before) }), path: archivePath(before) }] : []),
    ...(after ? [{ name: t('after', { period: format.period(after) }), path: archivePath(after) }] : []),
  ];
  return (
    <>
      {parts.map(part => (
        <PartSection key={archivePath(part.period)} {...part} />
      ))}
      <MobileDays articles={articles} />
      {around.length > 0 && (
        <nav aria-label={t('around')}>
          <MobileLinks links={around} />
        </nav>
      )}
    </>
  );
}

function PartSection({ period, articles, hasMore }: Part) {
  const t = useTranslations('ArchivePage');
  const name = useFrenchFormat().period(period);
  const path = mobilePath(archivePath(period));
  return (
    <section>
      <h2>
        <a href={path}>{name}</a>
      </h2>
      <MobileLines articles={articles} />
      {hasMore && (
        <p>
          <a href={path}>{t('more', { period: name })}</a>
        </p>
      )}
    </section>
  );
}
