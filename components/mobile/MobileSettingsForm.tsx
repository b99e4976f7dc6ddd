import type { ReaderChoice } from '#lib/domain/reader-choice.ts';
import { translator } from '#lib/i18n/translator.ts';
import { settingsPath } from '#lib/urls.ts';

interface MobileSettingsFormProps {
  /** What is remembered now; `undefined` when it is nothing. */
  readonly choice: ReaderChoice | undefined;
}

/** Its fields are read by lib/delivery/read-settings-form.ts. */
export function MobileSettingsForm({ choice }: MobileSettingsFormProps) {
  const t = translator('SettingsPage');
  const current = choice?.edition ?? 'none';
  return (
    <form action={settingsPath()} method="post">
      <fieldset className="choices">
        <legend>{t('edition')}</legend>
        {(['none', 'full', 'mobile'] as const).map(edition => (
          <p key={edition} className="choice">
            <label>
              <input type="radio" name="edition" value={edition} defaultChecked={edition === current} />{' '}
              <span>{t(edition)}</span>
            </label>
          </p>
        ))}
      </fieldset>
      <p className="choice">
        <label>
          <input type="checkbox" name="direct" value="1" defaultChecked={choice?.isDirect ?? false} />{' '}
          <span>{t('direct')}</span>
        </label>
      </p>
      <button type="submit">{t('submit')}</button>
    </form>
  );
}
