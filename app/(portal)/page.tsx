import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import { Front } from '#components/front/Front.tsx';
import { Page } from '#components/site/Page.tsx';
import { buildFrontView } from '#lib/content/front-view.ts';
import { reader } from '#lib/content/reader.ts';
import { siteIdentity } from '#lib/content/site.ts';
import { frontPath } from '#lib/urls.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Front');
  return {
    title: { absolute: `${siteIdentity().name} | ${t('title')}` },
    alternates: { canonical: frontPath() },
  };
}

export default async function FrontPage() {
  const { site, ...front } = await buildFrontView(reader(), { now: await getNow() });
  return (
    <Page site={site} isFront>
      <Front {...front} />
    </Page>
  );
}
