import { declaredAuthor, declaredCategory, exportOf, itemOf, termOf } from './wordpress-export.ts';

/** Slugs that tests ask for. */
export const RICH_SLUG = 'tout-ce-qu-un-article-peut-contenir';
export const WITHDRAWN_SLUG = 'un-article-retire';
export const CHILD_CATEGORY_SLUG = 'un-recit-de-sous-rubrique';
/** The one article of its category, which is empty once it is withdrawn. */
export const ALONE_SLUG = 'un-match';
export const EMPTY_CATEGORY_SLUG = 'sports';
export const PAGE_SLUG = 'a-propos-du-journal';
export const NUMBERED_COUNT = 45;

/** A second newspaper beside the seed's: enough articles for three pages of a category, each kind of block, an article that will be withdrawn. */
export function sampleExport(): string {
  return exportOf({
    channel: [
      declaredAuthor({ id: 1, login: 'amina', name: 'Amina Berrada', email: 'amina@x.invalid' }),
      declaredCategory({ id: 1, nicename: 'sciences', name: 'Sciences' }),
      declaredCategory({ id: 2, nicename: 'monde', name: 'Monde' }),
      declaredCategory({ id: 3, nicename: 'afrique', name: 'Afrique', parent: 'monde' }),
      declaredCategory({ id: 4, nicename: EMPTY_CATEGORY_SLUG, name: 'Sports' }),
    ].join('\n'),
    items: [
      ...Array.from({ length: NUMBERED_COUNT }, (_, index) => numberedItem(index + 1)),
      articleItem({
        id: 900,
        slug: RICH_SLUG,
        title: 'Tout ce qu’un article peut contenir',
        category: 'sciences',
        content: RICH_BODY,
      }),
      articleItem({
        id: 901,
        slug: WITHDRAWN_SLUG,
        title: 'Un article retiré',
        category: 'monde',
        content: '<p>Ceci ne se lit plus.</p>',
      }),
      articleItem({
        id: 902,
        slug: CHILD_CATEGORY_SLUG,
        title: 'Un récit de sous-rubrique',
        category: 'afrique',
        content: '<p>Un récit.</p>',
      }),
      articleItem({
        id: 903,
        slug: ALONE_SLUG,
        title: 'Un match',
        category: EMPTY_CATEGORY_SLUG,
        content: '<p>Un match.</p>',
      }),
      itemOf({
        title: 'À propos du journal',
        content: '<p>Qui nous sommes.</p><h2>Comment nous travaillons</h2><p>Avec soin.</p>',
        link: `https://journal.example/${PAGE_SLUG}/`,
        creator: 'amina',
        wp: { post_id: '950', post_name: PAGE_SLUG, post_type: 'page' },
      }),
    ],
  });
}

function numberedItem(number: number): string {
  return articleItem({
    id: number,
    slug: `chronique-${number}`,
    title: `Chronique n° ${number} : ce que disent les étoiles ?`,
    category: 'sciences',
    content: `<p>La chronique ${number} commence ici.</p><p>Elle finit là.</p>`,
  });
}

/** Names by slugs. */
const CATEGORIES = {
  monde: 'Monde',
  sciences: 'Sciences',
  afrique: 'Afrique',
  [EMPTY_CATEGORY_SLUG]: 'Sports',
} as const;

interface SampleArticle {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly category: keyof typeof CATEGORIES;
  readonly content: string;
}

function articleItem({ id, slug, title, category, content }: SampleArticle): string {
  const minute = `2026-01-${String((id % 27) + 1).padStart(2, '0')} 08:${String(id % 60).padStart(2, '0')}:00`;
  return itemOf({
    title,
    content,
    link: `https://journal.example/2026/01/${slug}/`,
    creator: 'amina',
    excerpt: `Le chapô de l’article ${id}.`,
    wp: {
      post_id: String(id),
      post_name: slug,
      post_date: minute,
      post_date_gmt: minute,
      post_modified_gmt: minute,
    },
    more: [
      termOf('category', category, CATEGORIES[category]),
      termOf('post_tag', 'astronomie', 'Astronomie'),
    ].join('\n'),
  });
}

const RICH_BODY = `
<p>Un premier paragraphe avec un <a href="https://exemple.org/">lien</a>, du <strong>gras</strong>, de l’<em>italique</em>, de l’eau H<sub>2</sub>O et du <code>code --long</code>.</p>
<h2>Un intertitre</h2>
<ul><li>un point</li><li>un autre<ul><li>et un sous-point</li></ul></li></ul>
<ol start="3"><li>troisième</li><li>quatrième</li></ol>
<blockquote><p>Une citation qui tient en une phrase.</p><cite>Une voix</cite></blockquote>
<figure class="wp-block-pullquote"><blockquote><p>Des mots en exergue.</p></blockquote></figure>
<figure class="wp-block-image alignwide"><img src="https://journal.example/wp-content/uploads/2026/01/port.jpg" alt="Le port au matin" /><figcaption>Le port, au matin. © Une photographe</figcaption></figure>
<figure class="wp-block-gallery"><figure class="wp-block-image"><img src="https://journal.example/a.jpg" alt="Première vue" /></figure><figure class="wp-block-image"><img src="https://journal.example/b.jpg" alt="Deuxième vue" /></figure></figure>
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://www.youtube.com/watch?v=abcdefghijk</div><figcaption>Une vidéo</figcaption></figure>
<h3>Des chiffres</h3>
<figure class="wp-block-table"><table><thead><tr><th>Ville</th><th>Habitants</th></tr></thead><tbody><tr><td>Rabat</td><td>515 619</td></tr><tr><td>Casablanca</td><td>3 215 935</td></tr></tbody></table><figcaption>Des villes</figcaption></figure>
<pre class="wp-block-code"><code>const reponse = 42; // une ligne de code assez longue pour dépasser la largeur d'un petit écran sans la casser</code></pre>
<hr />
<h4>Et un mot d’ailleurs</h4>
<p>On dit السلام عليكم pour saluer, et anticonstitutionnellementanticonstitutionnellementanticonstitutionnellement pour éprouver la page.</p>
`;
