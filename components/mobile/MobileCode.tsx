import { useTranslations } from 'next-intl';
import type { Code } from '#lib/domain/body.ts';

/** Long lines scroll inside the block; the keyboard reaches it (WCAG 2.2, 2.1.1). */
export function MobileCode({ code }: { readonly code: Code }) {
  const t = useTranslations('CodeBlock');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled without a pointer.
    <section className="wide" aria-label={t('label')} tabIndex={0}>
      <pre>
        <code translate="no">{code.value}</code>
      </pre>
    </section>
  );
}
