import { describe, expect, it } from 'vitest';
import { toReportText } from '#lib/commands/import-report-text.ts';

const FOUND = { author: 1, category: 2, topic: 0, article: 3 };

describe('toReportText', () => {
  it('says what became of everything', () => {
    const none = { created: 0, updated: 0, unchanged: 0 };
    const text = toReportText({
      source: 'https://journal.example',
      isDryRun: false,
      found: FOUND,
      counts: {
        author: { ...none, unchanged: 1 },
        category: none,
        topic: none,
        article: { ...none, created: 3 },
        page: none,
        dossier: none,
      },
      pictures: {
        found: 3,
        stored: 1,
        unchanged: 0,
        leftOut: 2,
        faults: [{ source: 'https://journal.example/a.jpg', reason: 'its file is not in the folder' }],
      },
      leftOut: [
        { kind: 'post', reason: 'draft', count: 3 },
        { kind: 'page', reason: 'private', count: 1 },
      ],
      broken: [{ line: 12, column: 4, reason: 'unexpected close tag' }],
      repairs: [{ kind: 'article', reason: 'headline made from the text', count: 1 }],
      bodyFaults: [{ kind: 'dropped-element', reason: 'script', count: 2 }],
    });
    expect(text.split('\n')).toEqual([
      'Imported https://journal.example.',
      '  3 articles: 3 created, 0 updated, 0 unchanged',
      '  1 author: 0 created, 0 updated, 1 unchanged',
      '  2 categories: 0 created, 0 updated, 0 unchanged',
      '  0 topics: 0 created, 0 updated, 0 unchanged',
      '  3 pictures: 1 stored, 0 unchanged, 2 left out',
      'Pictures left out:',
      '  https://journal.example/a.jpg: its file is not in the folder',
      '  and 1 more',
      'Broken, and skipped:',
      '  line 12, column 4: unexpected close tag',
      'Left out:',
      '  3 posts: draft',
      '  1 page: private',
      'Made good:',
      '  1 article: headline made from the text',
      'Not kept in bodies:',
      '  2 × dropped-element: script',
    ]);
  });

  it('says what was removed to make way, and what was loaded', () => {
    const empty = { isDryRun: false, found: {}, leftOut: [], repairs: [], bodyFaults: [] };
    const removedDemonstration = { author: 0, category: 1, topic: 2, article: 49, page: 1, dossier: 0 };
    expect(toReportText({ ...empty, source: 'journal.example', removedDemonstration })).toBe(
      'Imported journal.example.\nThe demonstration edition was removed: 49 articles, 1 page, 1 category, 2 topics.',
    );
    expect(toReportText({ ...empty, source: 'manchette:demonstration' })).toBe(
      'The demonstration edition is loaded.',
    );
  });

  it('says that a dry run wrote nothing', () => {
    const empty = { leftOut: [], repairs: [], bodyFaults: [] };
    const text = toReportText({ source: 'https://journal.example', isDryRun: true, found: FOUND, ...empty });
    expect(text).toBe(
      'Dry run of https://journal.example: nothing was written.\n  3 articles\n  1 author\n  2 categories\n  0 topics',
    );
  });
});
