import { useTranslations } from 'next-intl';
import { ScrollBox } from '#components/body/ScrollBox.tsx';
import type { Code } from '#lib/domain/body.ts';

export function MobileCode({ code }: { readonly code: Code }) {
  const t = useTranslations('CodeBlock');
  return (
    <ScrollBox className="wide" label={t('label')}>
      <pre>
        <code translate="no">{code.value}</code>
      </pre>
    </ScrollBox>
  );
}
