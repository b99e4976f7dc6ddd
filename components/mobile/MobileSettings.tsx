import { assertNever } from '#lib/domain/assert-never.ts';
import type { SettingsScreen } from '#lib/domain/settings-screen.ts';
import { translator } from '#lib/i18n/translator.ts';
import { settingsPath } from '#lib/urls.ts';
import { MobileSettingsForm } from './MobileSettingsForm.tsx';

interface MobileSettingsProps {
  /** `undefined` where nothing in front of the pages can remember. */
  readonly screen: SettingsScreen | undefined;
}

/** The reader's choices, or why they did not change. */
export function MobileSettings({ screen }: MobileSettingsProps) {
  const t = translator('SettingsPage');
  if (!screen) return <p>{t('unavailable')}</p>;
  switch (screen.kind) {
    case 'form':
      return (
        <>
          {screen.outcome !== 'unsent' && (
            <p>
              <strong>{t(`outcome.${screen.outcome}`)}</strong>
            </p>
          )}
          <p>{t('intro')}</p>
          <MobileSettingsForm choice={screen.choice} />
          <p className="quiet">{t('memory')}</p>
        </>
      );
    case 'refusal':
      return (
        <>
          <p>{t(`refusal.${screen.reason}`)}</p>
          <p>
            <a href={settingsPath()}>{t('again')}</a>
          </p>
        </>
      );
    default:
      return assertNever(screen);
  }
}
