import type { Metadata } from 'next';
import { frontMetadata } from '#app/metadata.ts';
import { buildFront } from '#app/views.ts';
import { Front } from '#components/front/Front.tsx';
import { Page } from '#components/site/Page.tsx';
import { toPublisher, toWebSite } from '#lib/seo/structured-data/publisher.ts';
import { frontPath } from '#lib/urls.ts';

export function generateMetadata(): Promise<Metadata> {
  return frontMetadata();
}

export default async function FrontPage() {
  const { site, ...front } = await buildFront();
  return (
    <Page site={site} path={frontPath()} data={[toPublisher(site), toWebSite(site)]} isFront>
      <Front {...front} />
    </Page>
  );
}
