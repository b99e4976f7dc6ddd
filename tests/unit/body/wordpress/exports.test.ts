import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#lib/body/parse-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { Body } from '#lib/domain/body.ts';
import { requireCorpus } from '../../../support/corpora.ts';

const FOLDER = requireCorpus('wxr');
const files = readdirSync(FOLDER).filter(file => file.endsWith('.xml'));

/** The bodies of everything in an export, whatever its state. */
function readBodies(file: string): Body[] {
  const xml = readFileSync(join(FOLDER, file), 'utf8');
  return Array.from(
    xml.matchAll(/<content:encoded>\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*<\/content:encoded>/g),
    ({ 1: source = '' }) => parseBody(source, { dialect: 'wordpress' }).body,
  );
}

describe('the bodies of real exports', () => {
  it.each(files)('are all read, without a trace of markup: %s', file => {
    const words = readBodies(file)
      .flatMap(({ children }) => children.filter(({ type }) => type !== 'code'))
      .map(block => renderBodyText({ type: 'body', children: [block] }).replace(/`[^`]*`/g, ''));
    const markup =
      /<\/?(?:p|div|br|span|a|img|strong|figure)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt);|<!--|\[\/?(?:caption|gallery|embed|youtube)\b/;
    expect(words.filter(text => markup.test(text))).toEqual([]);
  });

  it('keep their paragraphs, embeds and words in angle brackets', () => {
    const bodies = readBodies(requireFile('bitcoin-france'));
    const blocks = bodies.flatMap(({ children }) => children);
    const words = bodies.map(renderBodyText).join('\n');
    expect(blocks.filter(({ type }) => type === 'paragraph').length).toBeGreaterThan(750);
    expect(words).toContain('Les clés publiques <KeyA> doivent être');
    expect(words).toContain('<gmaxwell> you take all your users');
    const embeds = blocks.flatMap(block => (block.type === 'embed' ? [block.provider] : []));
    for (const provider of ['YouTube', 'Vimeo', 'Dailymotion']) expect(embeds).toContain(provider);
  });

  it('keep the captions of their pictures', () => {
    const blocks = readBodies(requireFile('themeunittestdata')).flatMap(({ children }) => children);
    const captions = blocks.filter(block => block.type === 'image' && block.caption !== undefined);
    expect(captions.length).toBeGreaterThan(10);
  });
});

function requireFile(start: string): string {
  const file = files.find(name => name.startsWith(start));
  if (file === undefined) throw new Error(`There is no export "${start}…" among the samples.`);
  return file;
}
