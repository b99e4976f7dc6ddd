import { open } from 'node:fs/promises';
import { declaredAuthor, declaredCategory, exportOf, itemOf, termOf } from '../support/wordpress-export.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import { writeBody } from './write-body.ts';
import { writeHeadline, writeSentence } from './write-french.ts';

const SEED = 20_260_204;
const BODY_LENGTH = 5000;
/** Enough for no cache to help; writing a hundred thousand would take longer than importing them. */
const BODIES = 2000;
const CATEGORIES = ['monde', 'politique', 'economie', 'societe', 'culture', 'sciences', 'sports', 'regions'];
const AUTHORS = 12;
const TOPICS = 400;
const FIRST_MINUTE = Date.UTC(2010, 0, 1, 6);
const ITEMS_IN_PIECE = 500;

/** Writes an export of so many articles of about 5 KB of block HTML, the same one each time, a piece at a time. */
export async function writeExport(path: string, articleCount: number): Promise<void> {
  const random = seededRandom(SEED);
  const bodies = Array.from({ length: BODIES }, () => toLength(writeBody(random)));
  const [beginning = '', end = ''] = exportOf({ channel: `${declareTerms()}\n<!-- items -->` }).split(
    '<!-- items -->',
  );
  await using file = await open(path, 'w');
  await file.write(beginning);
  for (let first = 0; first < articleCount; first += ITEMS_IN_PIECE) {
    const length = Math.min(ITEMS_IN_PIECE, articleCount - first);
    const items = Array.from({ length }, (_, index) => writeItem(random, first + index + 1, bodies));
    await file.write(`${items.join('\n')}\n`);
  }
  await file.write(end);
}

/** Whole blocks, up to the length wanted. */
function toLength(body: string): string {
  const blocks: string[] = [];
  let length = 0;
  for (const block of body.split('\n\n')) {
    if (length > 0 && length + block.length > BODY_LENGTH) break;
    blocks.push(block);
    length += block.length + 2;
  }
  return blocks.join('\n\n');
}

function declareTerms(): string {
  return [
    ...Array.from({ length: AUTHORS }, (_, index) =>
      declaredAuthor({
        id: index + 1,
        login: `auteur-${index}`,
        name: `Auteur ${index}`,
        email: 'x@journal.invalid',
      }),
    ),
    ...CATEGORIES.map((nicename, index) => declaredCategory({ id: index + 1, nicename, name: nicename })),
  ].join('\n');
}

function writeItem(random: Random, id: number, bodies: readonly string[]): string {
  const minute = new Date(FIRST_MINUTE + id * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  const topics = Array.from({ length: 3 }, () => random.between(1, TOPICS));
  return itemOf({
    title: `${writeHeadline(random)} (${id})`,
    link: `https://journal.example/${minute.slice(0, 7).replace('-', '/')}/article-${id}/`,
    creator: `auteur-${random.between(0, AUTHORS - 1)}`,
    content: random.pick(bodies),
    excerpt: writeSentence(random),
    wp: {
      post_id: String(id),
      post_name: `article-${id}`,
      post_date: minute,
      post_date_gmt: minute,
      post_modified_gmt: minute,
    },
    more: [
      termOf('category', random.pick(CATEGORIES), 'Rubrique'),
      ...topics.map(topic => termOf('post_tag', `sujet-${topic}`, `Sujet ${topic}`)),
    ].join(''),
  });
}
