import { useTranslations } from 'next-intl';
import type { Code } from '#lib/domain/body.ts';
import styles from './CodeBlock.module.css';

/** Long lines scroll inside the block; the keyboard reaches it (WCAG 2.2, 2.1.1). */
export function CodeBlock({ code }: { readonly code: Code }) {
  const t = useTranslations('CodeBlock');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled without a pointer.
    <section className={styles.region} aria-label={t('label')} tabIndex={0}>
      <pre className={styles.text}>
        <code translate="no">{code.value}</code>
      </pre>
    </section>
  );
}
