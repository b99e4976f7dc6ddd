import { Words } from '#components/ui/Words.tsx';
import type { DossierSummary } from '#lib/domain/dossier.ts';
import { translator } from '#lib/i18n/translator.ts';
import { dossierPath } from '#lib/urls.ts';
import styles from './DossiersView.module.css';

export function DossiersView({ dossiers }: { readonly dossiers: readonly DossierSummary[] }) {
  const t = translator('DossiersPage');
  return (
    <ul className={styles.dossiers}>
      {dossiers.map(({ slug, title, description, articleCount }) => (
        <li key={slug} className={styles.dossier}>
          <h2 className={styles.title}>
            <a href={dossierPath(slug)}>
              <Words text={title} />
            </a>
          </h2>
          {description && (
            <p className={styles.description}>
              <Words text={description} />
            </p>
          )}
          <p className={styles.size}>{t('size', { articleCount })}</p>
        </li>
      ))}
    </ul>
  );
}
