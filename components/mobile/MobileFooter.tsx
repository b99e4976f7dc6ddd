import { SEARCH_FIELD_ID } from '#components/site/SkipLinks.tsx';
import { listSections } from '#components/site/sections.ts';
import type { Site } from '#lib/domain/site.ts';
import { translator } from '#lib/i18n/translator.ts';
import { categoryPath, pagePath, settingsPath, sitePlanPath } from '#lib/urls.ts';
import { MobileLinks } from './MobileLinks.tsx';
import { MobileSearchForm } from './MobileSearchForm.tsx';

interface MobileFooterProps {
  readonly site: Site;
  /** The page's address in the full edition. */
  readonly path: string;
}

/** The ways on stand below the text: nobody scrolls past them to read. */
export function MobileFooter({ site, path }: MobileFooterProps) {
  const t = translator('SiteFooter');
  const mobile = translator('MobilePage');
  const settings = translator('SettingsPage');
  const header = translator('SiteHeader');
  const section = translator('Sections');
  return (
    <footer>
      <MobileSearchForm id={SEARCH_FIELD_ID} label={header('search')} />
      {site.categories.length > 0 && (
        <nav aria-label={t('categories')}>
          <MobileLinks
            links={site.categories.map(({ slug, name }) => ({ name, path: categoryPath(slug) }))}
          />
        </nav>
      )}
      <nav aria-label={t('more')}>
        <MobileLinks
          links={[
            ...listSections(site).map(({ key, path: to }) => ({ name: section(key), path: to })),
            { name: t('sitePlan'), path: sitePlanPath() },
            ...site.pages.map(({ slug, title }) => ({ name: title, path: pagePath(slug) })),
          ]}
        />
      </nav>
      {site.isDemonstration && <p>{t('demonstration')}</p>}
      <p>
        <a href={settingsPath()}>{settings('title')}</a>
      </p>
      <p className="leave">
        <a href={path}>{mobile('leave')}</a>
      </p>
    </footer>
  );
}
