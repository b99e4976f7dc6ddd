import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';
import layers from '../../.dependency-cruiser.mjs';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map(folder => rm(folder, { recursive: true })));
});

describe('a planted violation of the layers is found', () => {
  it.each([
    ['lib/domain/article.ts', 'lib/french/slug.ts', 'domain-opens-only-its-doors'],
    ['app/(portal)/page.tsx', 'db/client.ts', 'app-opens-only-its-doors'],
    ['components/article/ArticleView.tsx', 'lib/content/site.ts', 'components-opens-only-its-doors'],
    ['components/article/ArticleView.tsx', 'lib/config.ts', 'components-opens-only-its-doors'],
    ['components/article/ArticleView.tsx', 'lib/i18n/request.ts', 'components-opens-only-its-doors'],
    ['lib/body/parse-html.ts', 'db/client.ts', 'body-opens-only-its-doors'],
    ['lib/media/zellige/build-zellige.ts', 'components/ui/ZelligeCover.tsx', 'media-opens-only-its-doors'],
    ['lib/content/site.ts', 'lib/newsroom/publish-article.ts', 'content-opens-only-its-doors'],
    ['lib/import/wordpress/import.ts', 'db/queries/articles.ts', 'import-opens-only-its-doors'],
    ['lib/darkroom/open-picture.ts', 'lib/config.ts', 'darkroom-opens-only-its-doors'],
    ['components/ui/Picture.tsx', 'lib/darkroom/open-picture.ts', 'components-opens-only-its-doors'],
    ['lib/media/variants.ts', 'node_modules/sharp/index.js', 'only-the-darkroom-opens-pictures'],
    ['db/client.ts', 'lib/content/site.ts', 'db-opens-only-its-doors'],
    ['lib/newsroom/publish-article.ts', 'db/engines/sqlite/transaction.ts', 'only-db-opens-its-engine'],
    ['lib/urls.ts', 'tests/support/jsx.ts', 'no-tests-in-the-product'],
  ])('%s must not import %s', async (from, to, rule) => {
    expect(await findViolatedRules({ from, to })).toContain(rule);
  });

  it('an import that a room may make is not', async () => {
    expect(await findViolatedRules({ from: 'lib/content/site.ts', to: 'db/client.ts' })).toEqual([]);
  });
});

/** Cruises a tree of two files, the first of which imports the second, under the project's own rules. */
async function findViolatedRules({ from, to }: { from: string; to: string }): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'layers-'));
  folders.push(folder);
  const specifier = path.relative(path.dirname(from), to);
  for (const [file, text] of [
    [
      from,
      `import { a } from '${specifier.startsWith('.') ? specifier : `./${specifier}`}';\nexport const b = a;\n`,
    ],
    [to, 'export const a = 1;\n'],
  ] as const) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const { output } = await cruise([from.split('/')[0] ?? from, to.split('/')[0] ?? to], {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: layers.forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error('Expected the result of the cruise as a value.');
  return output.summary.violations.map(violation => violation.rule.name);
}
