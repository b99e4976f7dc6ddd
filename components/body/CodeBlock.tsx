import { useTranslations } from 'next-intl';
import type { Code } from '#lib/domain/body.ts';
import styles from './CodeBlock.module.css';
import { ScrollBox } from './ScrollBox.tsx';

export function CodeBlock({ code }: { readonly code: Code }) {
  const t = useTranslations('CodeBlock');
  return (
    <ScrollBox className={styles.region} label={t('label')}>
      <pre className={styles.text}>
        <code translate="no">{code.value}</code>
      </pre>
    </ScrollBox>
  );
}
