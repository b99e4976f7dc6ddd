import { Time } from '#components/ui/Time.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import type { MostRead as List } from '#lib/domain/most-read.ts';
import { translator } from '#lib/i18n/translator.ts';
import { HeadlineLines } from './HeadlineLines.tsx';
import styles from './MostRead.module.css';

/** « Les plus lus », with the time that was counted and when: nothing where too little was read. */
export function MostRead({ list }: { readonly list: List | undefined }) {
  const t = translator('MostRead');
  if (!list) return null;
  return (
    <TitledSection id="plus-lus" title={t('title')} className={styles.mostRead}>
      <p className={styles.note}>
        {t.rich('note', { time: () => <Time at={list.computedAt} show="time" /> })}
      </p>
      <HeadlineLines articles={list.articles} isNumbered />
    </TitledSection>
  );
}
