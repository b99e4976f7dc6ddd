import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ArticleCard } from '#components/listing/ArticleCard.tsx';
import { MobileLines } from '#components/mobile/MobileLines.tsx';
import { Words } from '#components/ui/Words.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';

const HELLO = '<bdi lang="ar" dir="rtl">أهلا</bdi>';

it.each([
  ['Le port de Rabat', 'Le port de Rabat'],
  ['Le mot « أهلا »', `Le mot « ${HELLO} »`],
  [
    'ⴰⵣⵓⵍ, « Привет »',
    '<bdi lang="zgh" dir="ltr">ⴰⵣⵓⵍ</bdi>, « <bdi lang="und-Cyrl" dir="ltr">Привет</bdi> »',
  ],
])('%s', (text, markup) => {
  expect(renderToStaticMarkup(<Words text={text} />)).toBe(markup);
});

const ARTICLE: ArticleSummary = {
  id: 1,
  slug: 'mot',
  category: { slug: 'culture', name: 'Culture', colour: 'teal' },
  headline: 'Le mot « أهلا »',
  standfirst: 'On dit « أهلا ».',
  publishedAt: new Date('2026-02-03T14:30:00Z'),
  authors: [],
};

it.each([
  ['full', <ArticleCard key="full" article={ARTICLE} level={2} size="line" />],
  ['mobile', <MobileLines key="mobile" articles={[ARTICLE]} hasStandfirsts />],
])('marks the headline and the standfirst of an article, in the %s edition', (_, list) => {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" timeZone="Africa/Casablanca">
      {list}
    </NextIntlClientProvider>,
  );
  expect(markup).toContain(`>Le mot « ${HELLO} »</a>`);
  expect(markup).toContain(`>On dit « ${HELLO} ».</p>`);
});
