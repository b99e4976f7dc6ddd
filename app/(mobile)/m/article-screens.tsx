import { notFound, permanentRedirect } from 'next/navigation';
import { findArticle, findFixedPage } from '#app/views.ts';
import { MobileArticle } from '#components/mobile/MobileArticle.tsx';
import { MobileBlocks } from '#components/mobile/MobileBlocks.tsx';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobileDossier } from '#components/mobile/MobileDossier.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { MobilePairNav } from '#components/mobile/MobilePairNav.tsx';
import { MobileRelated } from '#components/mobile/MobileRelated.tsx';
import { toCategorySteps } from '#components/site/category-steps.ts';
import { Time } from '#components/ui/Time.tsx';
import { Words } from '#components/ui/Words.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { articlePath, mobilePath, pagePath } from '#lib/urls.ts';

interface ArticleProps {
  readonly slug: string;
  /** The slug of the category in the address. */
  readonly category: string;
}

export async function MobileArticleScreen({ slug, category }: ArticleProps) {
  const view = await findArticle(slug);
  if (!view) notFound();
  const { site, article, pictures, yearsOld, dossiers, related, neighbours } = view;
  const path = articlePath(article);
  if (article.category.slug !== category) permanentRedirect(mobilePath(path));
  const around = translator('NeighbourNav');
  const { older, newer } = neighbours;
  return (
    <MobilePage site={site} path={path}>
      <MobileBreadcrumb
        steps={toCategorySteps([...article.category.ancestors, article.category])}
        current={article.headline}
      />
      <MobileArticle article={article} pictures={pictures} yearsOld={yearsOld} />
      {dossiers.map(place => (
        <MobileDossier key={place.dossier.slug} {...place} />
      ))}
      <MobileRelated related={related} />
      <MobilePairNav
        label={around('label', { category: article.category.name })}
        previous={older && { words: around('older'), article: older }}
        next={newer && { words: around('newer'), article: newer }}
      />
    </MobilePage>
  );
}

export async function MobileFixedPageScreen({ slug }: { readonly slug: string }) {
  const view = await findFixedPage(slug);
  if (!view) notFound();
  const { site, page, pictures } = view;
  const t = translator('FixedPage');
  return (
    <MobilePage site={site} path={pagePath(page.slug)}>
      <MobileBreadcrumb current={page.title} />
      <article>
        <header>
          <h1>
            <Words text={page.title} />
          </h1>
        </header>
        <div>
          <MobileBlocks blocks={page.body.children} pictures={pictures} />
        </div>
        <p className="quiet">{t.rich('updated', { date: () => <Time at={page.updatedAt} show="date" /> })}</p>
      </article>
    </MobilePage>
  );
}
