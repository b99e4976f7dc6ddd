import { translator } from '#lib/i18n/translator.ts';
import styles from './ArticleEnd.module.css';

interface ShareLinksProps {
  readonly headline: string;
  /** Absolute. */
  readonly url: string;
}

/** Plain links: nothing of these services is on the page, and they learn nothing before the reader asks. */
export function ShareLinks({ headline, url }: ShareLinksProps) {
  const t = translator('ShareLinks');
  return (
    <section className={styles.part} aria-labelledby="partager">
      <h2 id="partager" className={styles.title}>
        {t('title')}
      </h2>
      <ul className={styles.links}>
        {listServices({ headline, url }).map(({ key, href }) => (
          <li key={key}>
            <a href={href} rel="nofollow noopener">
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A mail's fields are no form: their spaces are %20 (RFC 6068, section 5). */
function listServices({ headline, url }: ShareLinksProps) {
  const [text, address] = [headline, url].map(encodeURIComponent);
  return [
    { key: 'mail', href: `mailto:?subject=${text}&body=${address}` },
    { key: 'whatsapp', href: `https://wa.me/?text=${text}%20${address}` },
    { key: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { key: 'x', href: `https://x.com/intent/post?text=${text}&url=${address}` },
  ] as const;
}
