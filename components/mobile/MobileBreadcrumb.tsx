import type { Step } from '#components/site/Breadcrumb.tsx';
import { Words } from '#components/ui/Words.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { frontPath, mobilePath } from '#lib/urls.ts';

interface MobileBreadcrumbProps {
  /** As in the full edition, with its addresses. */
  readonly steps?: readonly Step[];
  readonly current: string;
}

/** « Accueil › Rubrique › Titre ». */
export function MobileBreadcrumb({ steps = [], current }: MobileBreadcrumbProps) {
  const t = translator('Breadcrumb');
  return (
    <nav aria-label={t('label')}>
      <ol className="steps">
        {[{ name: t('home'), path: frontPath() }, ...steps].map(({ name, path }) => (
          <li key={path}>
            <a href={mobilePath(path)}>
              <Words text={name} />
            </a>
          </li>
        ))}
        <li aria-current="page">
          <Words text={current} />
        </li>
      </ol>
    </nav>
  );
}
