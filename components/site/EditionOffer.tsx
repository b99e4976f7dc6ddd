import { translator } from '#lib/i18n/translator.ts';
import { mobilePath, settingsPath } from '#lib/urls.ts';
import styles from './EditionOffer.module.css';

/**
 * The line that offers the mobile edition. It is hidden until lib/delivery, which knows the mark, shows it to the readers that it is for and takes it out of the page of all
 * others.
 */
export function EditionOffer({ path }: { readonly path: string }) {
  const t = translator('EditionOffer');
  return (
    <div hidden data-offer>
      <aside className={styles.offer} aria-label={t('label')}>
        <p className={styles.line}>
          <a href={mobilePath(path)}>{t('read')}</a>{' '}
          <a className={styles.settings} href={settingsPath()}>
            {t('settings')}
          </a>
        </p>
      </aside>
    </div>
  );
}
