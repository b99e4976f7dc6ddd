import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import sharp from 'sharp';
import { developVariant } from '#lib/darkroom/develop-variant.ts';
import { examinePicture } from '#lib/darkroom/examine-picture.ts';
import { listOriginals, storeOriginal } from '#lib/darkroom/media-folder.ts';
import { type StoredPicture, VARIANT_FORMATS } from '#lib/domain/picture.ts';
import { exportOf, itemOf } from '../support/wordpress-export.ts';
import { runMeasured } from './run-measured.ts';
import { renderTable } from './table.ts';

/** Photographs of 6 million pixels, of about 2 MB. */
const [WIDTH, HEIGHT] = [3000, 2000];
/** Different in what they show; all the others differ from one of them in a comment alone, and cost as much to decode. */
const SCENES = 5;
/** Whose variants are made. */
const DEVELOPED = 5;

// `npm run bench:pictures [-- --pictures 500]`: takes generated photographs in by the command, as an operator does, and makes variants. It judges
// nothing; the ratio is to sharp alone, which does no more than make a small file of the same photographs in the same run.
const { values } = parseArgs({ options: { pictures: { type: 'string', default: '500' } } });
process.stdout.write(await bench(Number(values.pictures)));

async function bench(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manchette-bench-'));
  try {
    const photographs = await writePhotographs(folder, count);
    const aloneMs = await measureSharpAlone(photographs);
    const file = join(folder, 'export.xml');
    await writeFile(file, exportOf({ items: Array.from({ length: count }, (_, n) => toItem(n)) }));
    const run = (name: string, killAt?: RegExp) =>
      runMeasured(['import', 'wordpress', file, '--media', join(folder, 'uploads')], {
        environment: {
          DATABASE_URL: `file:${join(folder, `${name}.db`)}`,
          MEDIA_DIR: join(folder, `${name}-media`),
        },
        ...(killAt && { killAt }),
      });
    const first = await run('whole');
    const second = await run('whole');
    await run('killed', /^taking pictures [5-9]\d %/);
    const killed = countHeld(folder, 'killed');
    const rest = await run('killed');
    for (const name of ['whole', 'killed']) await requireEachOnce(folder, name, count);
    const perSecond = (ms: number) => (1000 / ms).toFixed(1);
    const variants = await measureVariants(join(folder, 'whole-media'), photographs);
    return renderTable(`${count} photographs of 6 million pixels`, [
      ['stage', 'ms each', 'a second', 'of sharp alone', 'peak MB'],
      ['a small file by sharp alone, one thread', aloneMs.toFixed(0), perSecond(aloneMs), '1.00', ''],
      ...[
        { stage: 'taken in', measured: first, taken: count },
        { stage: 'again, unchanged', measured: second, taken: count },
        { stage: `killed (-9) at ${killed}, then the rest`, measured: rest, taken: count - killed },
      ].map(({ stage, measured: { totalMs, peakMb }, taken }) => {
        const ms = totalMs / taken;
        return [stage, ms.toFixed(0), perSecond(ms), (aloneMs / ms).toFixed(2), String(peakMb)];
      }),
      ...variants.map(({ name, ms }) => [name, ms.toFixed(0), perSecond(ms), '', '']),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Photographs that the database knows. */
function countHeld(folder: string, name: string): number {
  const database = new Database(join(folder, `${name}.db`), { readonly: true });
  try {
    return Number(database.prepare('select count(distinct hash) from media').pluck().get());
  } finally {
    database.close();
  }
}

/** Nothing lost, nothing twice: as many files, and as many pictures that are known. */
async function requireEachOnce(folder: string, name: string, count: number): Promise<void> {
  const files = (await listOriginals(join(folder, `${name}-media`))).size;
  const known = countHeld(folder, name);
  if (files !== count || known !== count) {
    throw new Error(`${name}: of ${count} photographs there are ${files} files, and ${known} are known.`);
  }
}

async function writePhotographs(folder: string, count: number): Promise<readonly Buffer[]> {
  const scenes = await Promise.all(Array.from({ length: SCENES }, (_, n) => drawPhotograph(n)));
  await mkdir(join(folder, 'uploads'));
  for (let n = 0; n < count; n++) {
    const scene = scenes[n % SCENES] ?? Buffer.alloc(0);
    await writeFile(join(folder, 'uploads', `${n}.jpg`), withComment(scene, `photograph ${n}`));
  }
  return scenes;
}

/** Grain over soft forms: it takes as many bytes as a photograph. */
function drawPhotograph(seed: number): Promise<Buffer> {
  const forms = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="hsl(${seed * 70},40%,70%)"/><circle cx="${900 + seed * 200}" cy="700" r="500" fill="hsl(${seed * 70 + 40},60%,40%)"/></svg>`;
  return sharp({
    create: {
      width: WIDTH,
      height: HEIGHT,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 24 },
    },
  })
    .composite([{ input: Buffer.from(forms), blend: 'overlay' }])
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** A comment right after the start of the image (ITU-T T.81, B.2.4.5). */
function withComment(jpeg: Buffer, comment: string): Buffer {
  const segment = Buffer.from(`\u00ff\u00fe\0\0${comment}`, 'latin1');
  segment.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

function toItem(n: number): string {
  return itemOf({
    title: `Titre ${n}`,
    link: `https://journal.example/titre-${n}/`,
    content: `<figure><img src="https://journal.example/wp-content/uploads/${n}.jpg" alt=""></figure>`,
    wp: { post_id: String(n + 1), post_name: `titre-${n}` },
  });
}

async function measureSharpAlone(photographs: readonly Buffer[]): Promise<number> {
  const startedAt = performance.now();
  for (const bytes of photographs) await sharp(bytes).resize(640).webp({ quality: 74 }).toBuffer();
  return (performance.now() - startedAt) / photographs.length;
}

async function measureVariants(folder: string, photographs: readonly Buffer[]) {
  const stored: StoredPicture[] = [];
  for (const bytes of photographs.slice(0, DEVELOPED)) {
    const examined = await examinePicture(bytes);
    if (!examined.ok) throw new Error(examined.reason);
    stored.push({ hash: await storeOriginal(folder, bytes), ...examined.look });
  }
  const measures: { readonly name: string; readonly ms: number }[] = [];
  for (const widthPx of [640, 1280]) {
    for (const format of VARIANT_FORMATS) {
      const startedAt = performance.now();
      for (const picture of stored) {
        await developVariant(folder, { picture, variant: { crop: '16x9', widthPx, format } });
      }
      measures.push({
        name: `a variant, ${widthPx} px, ${format}`,
        ms: (performance.now() - startedAt) / stored.length,
      });
    }
  }
  return measures;
}
