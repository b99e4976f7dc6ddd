import { TitledSection } from '#components/ui/TitledSection.tsx';
import { Words } from '#components/ui/Words.tsx';
import type { DossierPlace } from '#lib/domain/dossier.ts';
import { translator } from '#lib/i18n/translator.ts';
import { dossierPath } from '#lib/urls.ts';
import styles from './DossierNav.module.css';
import { PairNav } from './PairNav.tsx';

/** The series that an article belongs to, and the way on in it. */
export function DossierNav({ dossier, rank, count, previous, next }: DossierPlace) {
  const t = translator('DossierNav');
  return (
    <TitledSection id={`dossier-${dossier.slug}`} title={t('title')} className={styles.dossier}>
      <p>
        <a href={dossierPath(dossier.slug)}>
          <Words text={dossier.title} />
        </a>{' '}
        <span className={styles.rank}>{t('rank', { rank, count })}</span>
      </p>
      <PairNav
        label={t('label', { title: dossier.title })}
        previous={previous && { words: t('previous'), article: previous }}
        next={next && { words: t('next'), article: next }}
      />
    </TitledSection>
  );
}
