import { listSections } from '#components/site/sections.ts';
import type { CategoryNode } from '#lib/domain/category.ts';
import type { PageLink } from '#lib/domain/page.ts';
import { translator } from '#lib/i18n/translator.ts';
import { categoryPath, frontPath, mobilePath, pagePath } from '#lib/urls.ts';
import { MobileLinks } from './MobileLinks.tsx';

interface MobileSitePlanProps {
  readonly categories: readonly CategoryNode[];
  readonly pages: readonly PageLink[];
  readonly hasDossiers: boolean;
}

/** Every place of the newspaper that is no article. */
export function MobileSitePlan({ categories, pages, hasDossiers }: MobileSitePlanProps) {
  const t = translator('SitePlan');
  const section = translator('Sections');
  return (
    <>
      {categories.length > 0 && (
        <section>
          <h2>{t('categories')}</h2>
          <Tree categories={categories} />
        </section>
      )}
      <section>
        <h2>{t('sections')}</h2>
        <MobileLinks
          links={[
            { name: t('front'), path: frontPath() },
            ...listSections({ hasDossiers }).map(({ key, path }) => ({ name: section(key), path })),
          ]}
        />
      </section>
      {pages.length > 0 && (
        <section>
          <h2>{t('pages')}</h2>
          <MobileLinks links={pages.map(({ slug, title }) => ({ name: title, path: pagePath(slug) }))} />
        </section>
      )}
    </>
  );
}

function Tree({ categories }: { readonly categories: readonly CategoryNode[] }) {
  return (
    <ul>
      {categories.map(({ slug, name, children }) => (
        <li key={slug}>
          <a href={mobilePath(categoryPath(slug))}>{name}</a>
          {children.length > 0 && <Tree categories={children} />}
        </li>
      ))}
    </ul>
  );
}
