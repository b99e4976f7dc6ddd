import { ScrollBox } from '#components/body/ScrollBox.tsx';
import type { Code } from '#lib/domain/body.ts';
import { translator } from '#lib/i18n/translator.ts';

export function MobileCode({ code }: { readonly code: Code }) {
  const t = translator('CodeBlock');
  return (
    <ScrollBox className="wide" label={t('label')}>
      <pre>
        <code translate="no">{code.value}</code>
      </pre>
    </ScrollBox>
  );
}
