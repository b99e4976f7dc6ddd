import { inOrder } from '#components/body/in-order.ts';
import { splitForeignRuns } from '#lib/french/foreign.ts';

/** A line of text, its words of other scripts isolated as those of a body are: a screen reader changes voice (WCAG 2.2, 3.1.2) and punctuation falls on the right side. */
export function Words({ text }: { readonly text: string }) {
  return inOrder(splitForeignRuns(text), ({ text: words, lang, dir }) =>
    lang === undefined ? (
      words
    ) : (
      <bdi lang={lang} dir={dir}>
        {words}
      </bdi>
    ),
  );
}
