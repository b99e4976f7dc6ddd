import { Words } from '#components/ui/Words.tsx';
import type { DossierSummary } from '#lib/domain/dossier.ts';
import { translator } from '#lib/i18n/translator.ts';
import { dossierPath, mobilePath } from '#lib/urls.ts';

export function MobileDossiers({ dossiers }: { readonly dossiers: readonly DossierSummary[] }) {
  const t = translator('DossiersPage');
  return (
    <ul className="lines">
      {dossiers.map(({ slug, title, description, articleCount }) => (
        <li key={slug}>
          <a href={mobilePath(dossierPath(slug))}>
            <Words text={title} />
          </a>{' '}
          <small>{t('size', { articleCount })}</small>
          {description && (
            <p>
              <Words text={description} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
