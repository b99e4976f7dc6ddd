import { Words } from '#components/ui/Words.tsx';
import type { DossierPlace } from '#lib/domain/dossier.ts';
import { translator } from '#lib/i18n/translator.ts';
import { dossierPath, mobilePath } from '#lib/urls.ts';
import { MobilePairNav } from './MobilePairNav.tsx';

/** The series that an article belongs to, and the way on in it. */
export function MobileDossier({ dossier, rank, count, previous, next }: DossierPlace) {
  const t = translator('DossierNav');
  return (
    <section>
      <h2>{t('title')}</h2>
      <p>
        <a href={mobilePath(dossierPath(dossier.slug))}>
          <Words text={dossier.title} />
        </a>{' '}
        <small>{t('rank', { rank, count })}</small>
      </p>
      <MobilePairNav
        label={t('label', { title: dossier.title })}
        previous={previous && { words: t('previous'), article: previous }}
        next={next && { words: t('next'), article: next }}
      />
    </section>
  );
}
