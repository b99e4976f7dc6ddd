import { PLACES } from './french-words.ts';
import type { Random } from './seeded-random.ts';
import { writeName, writeOpinion, writeSentence, writeSentences } from './write-french.ts';

/** The HTML of an article as WordPress's block editor stores it: about 700 words, and the kinds of block a newsroom uses. */
export function writeBody(random: Random): string {
  const pieces = [
    ...writeParagraphs(random, random.between(3, 5)),
    random.pick([writeImage, writeEmbed])(random),
    writeHeading(random),
    ...writeParagraphs(random, random.between(3, 4)),
    random.pick([writeList, writeTable])(random),
    writeHeading(random),
    ...writeParagraphs(random, 2),
    random.pick([writeQuote, writePullquote])(random),
    ...writeParagraphs(random, random.between(1, 2)),
  ];
  return pieces.join('\n\n');
}

function writeParagraphs(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () =>
    block('paragraph', `<p>${writeSentences(random, 2)} ${writeMarkedSentence(random)}</p>`),
  );
}

function writeMarkedSentence(random: Random): string {
  const sentence = writeSentence(random);
  const marked = [
    `<a href="https://journal.example/?p=${random.between(1, 5000)}">${sentence}</a>`,
    `<strong>${sentence}</strong>`,
    `<em>${sentence}</em>`,
    sentence,
    sentence,
    sentence,
  ];
  return random.pick(marked);
}

function writeHeading(random: Random): string {
  return block('heading', `<h2 class="wp-block-heading">${writeOpinion(random).slice(0, -1)}</h2>`);
}

function writeList(random: Random): string {
  const items = Array.from({ length: 4 }, () => `<li>${writeSentence(random)}</li>`);
  return block('list', `<ul class="wp-block-list">${items.join('')}</ul>`);
}

function writeTable(random: Random): string {
  const rows = Array.from({ length: 5 }, () => {
    const cells = [random.pick(PLACES), random.between(1000, 900_000), `${random.between(2, 48)},5 %`];
    return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = '<thead><tr><th>Ville</th><th>Habitants</th><th>Part</th></tr></thead>';
  const table = `<table>${head}<tbody>${rows.join('')}</tbody></table>`;
  return block('table', `<figure class="wp-block-table">${table}</figure>`);
}

function writeQuote(random: Random): string {
  const quote = `<p>${writeOpinion(random)} ${writeSentence(random)}</p><cite>${writeName(random)}</cite>`;
  return block('quote', `<blockquote class="wp-block-quote">${quote}</blockquote>`);
}

function writePullquote(random: Random): string {
  const quote = `<blockquote><p>${writeOpinion(random)}</p></blockquote>`;
  return block('pullquote', `<figure class="wp-block-pullquote">${quote}</figure>`);
}

function writeImage(random: Random): string {
  const source = `https://journal.example/wp-content/uploads/${random.between(1, 9999)}.jpg`;
  const caption = `${writeSentence(random)} © ${writeName(random)}`;
  const image = `<img src="${source}" alt="Vue de ${random.pick(PLACES)}" />`;
  return block(
    'image',
    `<figure class="wp-block-image">${image}<figcaption>${caption}</figcaption></figure>`,
  );
}

function writeEmbed(random: Random): string {
  const url = `https://www.youtube.com/watch?v=bench${random.between(100_000, 999_999)}`;
  const wrapper = `<div class="wp-block-embed__wrapper">\n${url}\n</div>`;
  return block('embed', `<figure class="wp-block-embed is-type-video">${wrapper}</figure>`);
}

function block(name: string, html: string): string {
  return `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
}
