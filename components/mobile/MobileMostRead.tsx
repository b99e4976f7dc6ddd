import { Time } from '#components/ui/Time.tsx';
import type { MostRead } from '#lib/domain/most-read.ts';
import { translator } from '#lib/i18n/translator.ts';
import { MobileLines } from './MobileLines.tsx';

export function MobileMostRead({ list }: { readonly list: MostRead | undefined }) {
  const t = translator('MostRead');
  if (!list) return null;
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="quiet">{t.rich('note', { time: () => <Time at={list.computedAt} show="time" /> })}</p>
      <MobileLines articles={list.articles} isNumbered />
    </section>
  );
}
