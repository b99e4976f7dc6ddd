import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { settingsMetadata } from '#app/metadata.ts';
import { findSurroundings } from '#app/views.ts';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { MobileSettings } from '#components/mobile/MobileSettings.tsx';
import { parseScreenWords } from '#lib/domain/settings-screen.ts';
import { translator } from '#lib/i18n/translator.ts';
import { frontPath } from '#lib/urls.ts';

type Props = PageProps<'/m/reglages/[[...screen]]'>;

export function generateMetadata(): Metadata {
  return settingsMetadata();
}

/**
 * The reader's choices, as lib/delivery found them in the reader's cookie: it asks for the screen by an address that is unknown outside. At its own address, which is asked for when
 * nothing stands in front of Next, the page says that there are no choices.
 */
export default async function SettingsPage({ params }: Props) {
  const { screen: words } = await params;
  const screen = words && (parseScreenWords(words) ?? notFound());
  const site = await findSurroundings();
  const t = translator('SettingsPage');
  return (
    <MobilePage site={site} path={frontPath()}>
      <MobileBreadcrumb current={t('title')} />
      <h1>{t('title')}</h1>
      <MobileSettings screen={screen} />
    </MobilePage>
  );
}
