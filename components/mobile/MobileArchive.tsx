import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { ArchiveContent, ArchivePart } from '#lib/domain/archive.ts';
import { translator } from '#lib/i18n/translator.ts';
import { archivePath, mobilePath } from '#lib/urls.ts';
import { MobileDays } from './MobileDays.tsx';
import { MobileLines } from './MobileLines.tsx';
import { MobileLinks } from './MobileLinks.tsx';

/** A year by its months, a month by its days, a day by its articles. */
export function MobileArchive({ parts, articles, before, after }: ArchiveContent) {
  const t = translator('ArchivePage');
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

function PartSection({ period, count, articles }: ArchivePart) {
  const t = translator('ArchivePage');
  const format = useFrenchFormat();
  const path = mobilePath(archivePath(period));
  return (
    <section>
      <h2>
        <a href={path}>{format.period(period)}</a> <small>{t('count', { count })}</small>
      </h2>
      <MobileLines articles={articles} date={period.day === undefined ? 'date' : 'time'} />
      {count > articles.length && (
        <p>
          <a href={path}>{t('more', { ofPeriod: format.ofPeriod(period) })}</a>
        </p>
      )}
    </section>
  );
}
