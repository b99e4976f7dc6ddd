import { describe, expect, it, onTestFinished } from 'vitest';
import { isIntricate, MarkdownThread } from '#lib/import/markdown/markdown-thread.ts';

const AMPLE = { deadlineMs: 60_000, memoryMb: 256 };

function startThread(limits: Partial<typeof AMPLE>): MarkdownThread {
  const thread = new MarkdownThread({ ...AMPLE, ...limits });
  onTestFinished(() => thread.stop());
  return thread;
}

describe('Markdown that is read in a thread', () => {
  it('is what has marks by the thousand', () => {
    expect(isIntricate('Le *port* de [Tanger](/tanger) est-il plein ? '.repeat(100))).toBe(false);
    expect(isIntricate('- '.repeat(2000))).toBe(true);
    expect(isIntricate('*a_ '.repeat(1000))).toBe(true);
  });

  it('comes out in the order in which it went in', async () => {
    const thread = startThread({});
    const both = [thread.toHtml('*un*'), thread.toHtml('# Deux')];
    expect(await Promise.all(both)).toEqual(['<p><em>un</em></p>', '<h1 id="deux">Deux</h1>']);
  });

  it('is given up when it takes too long, and the next is read', async () => {
    const thread = startThread({ deadlineMs: 2000 });
    // Hours of it.
    expect(await thread.toHtml('*a_ '.repeat(400_000))).toBeUndefined();
    expect(await startThread({}).toHtml('après')).toBe('<p>après</p>');
    await thread.stop();
  });

  it('is given up when it takes too much memory, and the next is read', async () => {
    const row = `|${'a|'.repeat(50)}\n`;
    const thread = startThread({ memoryMb: 64 });
    expect(await thread.toHtml(`${row}|${'-|'.repeat(50)}\n${row.repeat(2000)}`)).toBeUndefined();
    expect(await thread.toHtml('après')).toBe('<p>après</p>');
  });
});
