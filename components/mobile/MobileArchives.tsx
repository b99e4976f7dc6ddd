import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { Period } from '#lib/domain/period.ts';
import { archivePath, mobilePath } from '#lib/urls.ts';
import { MobileLinks } from './MobileLinks.tsx';

interface MobileArchivesProps {
  readonly years: readonly { readonly year: number; readonly months: readonly Period[] }[];
}

/** All years, each with its months. */
export function MobileArchives({ years }: MobileArchivesProps) {
  const format = useFrenchFormat();
  return years.map(({ year, months }) => (
    <section key={year}>
      <h2>
        <a href={mobilePath(archivePath({ year }))}>{year}</a>
      </h2>
      <MobileLinks
        links={months.map(period => ({ name: format.period(period), path: archivePath(period) }))}
      />
    </section>
  ));
}
