import type { Code } from '#lib/domain/body.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './CodeBlock.module.css';
import { ScrollBox } from './ScrollBox.tsx';

export function CodeBlock({ code }: { readonly code: Code }) {
  const t = translator('CodeBlock');
  return (
    <ScrollBox className={styles.region} label={t('label')}>
      <pre className={styles.text}>
        <code translate="no">{code.value}</code>
      </pre>
    </ScrollBox>
  );
}
