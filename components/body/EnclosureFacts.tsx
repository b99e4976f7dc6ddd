import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { EnclosureFacts as Facts } from '#lib/domain/enclosure.ts';
import { translator } from '#lib/i18n/translator.ts';

/** « (PDF, 1,2 Mo) », after the words of a link to a file: whoever follows it knows what comes. */
export function EnclosureFacts({ file: { kind, bytes } }: { readonly file: Facts }) {
  const t = translator('EnclosureFacts');
  return t('facts', { kind: kind.toUpperCase(), size: useFrenchFormat().fileSize(bytes) });
}
