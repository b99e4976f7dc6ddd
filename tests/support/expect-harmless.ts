import type { Element, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import { renderBodyHtml } from '#lib/body/render-html.ts';
import type { Body } from '#lib/domain/body.ts';

const parser = unified().use(rehypeParse, { fragment: true });

/** Fails when a body, written as HTML, has anything that runs, loads a document or leads where a browser would run it. */
export function expectHarmless(body: Body, source: string): void {
  const html = renderBodyHtml(body, { resolveUrl: url => url, resolvePicture: image => image.source });
  for (const element of listElements(parser.parse(html).children)) {
    expect(RUNNING, `<${element.tagName}> from ${source}`).not.toContain(element.tagName);
    for (const [name, value] of Object.entries(element.properties)) {
      expect(name, `on <${element.tagName}> from ${source}`).not.toMatch(
        /^on|^style$|^srcdoc$|^formaction$/i,
      );
      if (name === 'href' || name === 'src') {
        expect(String(value), source).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/);
      }
    }
  }
}

const RUNNING = [
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'link',
  'meta',
  'base',
  'form',
];

function listElements(nodes: readonly RootContent[]): Element[] {
  return nodes.flatMap(node => (node.type === 'element' ? [node, ...listElements(node.children)] : []));
}
