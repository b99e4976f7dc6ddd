import type { CategoryNode } from '#lib/domain/category.ts';
import type { PageLink } from '#lib/domain/page.ts';
import { translator } from '#lib/i18n/translator.ts';
import { categoryPath, frontPath, pagePath } from '#lib/urls.ts';
import styles from './SitePlan.module.css';
import { listSections } from './sections.ts';

interface SitePlanProps {
  readonly categories: readonly CategoryNode[];
  readonly pages: readonly PageLink[];
  readonly hasDossiers: boolean;
}

/** Every place of the newspaper that is no article. */
export function SitePlan({ categories, pages, hasDossiers }: SitePlanProps) {
  const t = translator('SitePlan');
  const section = translator('Sections');
  return (
    <div className={styles.plan}>
      {categories.length > 0 && (
        <section>
          <h2 className={styles.name}>{t('categories')}</h2>
          <Tree categories={categories} />
        </section>
      )}
      <section>
        <h2 className={styles.name}>{t('sections')}</h2>
        <ul className={styles.links}>
          <li>
            <a href={frontPath()}>{t('front')}</a>
          </li>
          {listSections({ hasDossiers }).map(({ key, path }) => (
            <li key={key}>
              <a href={path}>{section(key)}</a>
            </li>
          ))}
        </ul>
      </section>
      {pages.length > 0 && (
        <section>
          <h2 className={styles.name}>{t('pages')}</h2>
          <ul className={styles.links}>
            {pages.map(({ slug, title }) => (
              <li key={slug}>
                <a href={pagePath(slug)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Tree({ categories }: { readonly categories: readonly CategoryNode[] }) {
  return (
    <ul className={styles.links}>
      {categories.map(({ slug, name, children }) => (
        <li key={slug}>
          <a href={categoryPath(slug)}>{name}</a>
          {children.length > 0 && <Tree categories={children} />}
        </li>
      ))}
    </ul>
  );
}
