import { describe, expect, it } from 'vitest';
import { auditSite } from '#lib/audit/audit-site.ts';
import { serve } from '../../support/serve.ts';

const NOW = new Date('2026-02-04T09:00:00Z');

/** A site of pages, each with its title in its heading, its canonical address and its links. */
function siteOf(pages: Readonly<Record<string, readonly string[]>>): Promise<string> {
  return serve(({ url = '', headers }, response) => {
    const origin = `http://${headers.host}`;
    const links = pages[url];
    if (url === '/robots.txt')
      response.end(
        `User-agent: *\nDisallow: /redaction\nSitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/vide.xml`,
      );
    else if (url === '/vide.xml') response.end('<urlset></urlset>');
    else if (url === '/sitemap.xml') {
      const urls = Object.keys(pages).map(path => `<url><loc>${origin}${path}</loc></url>`);
      response.setHeader('content-type', 'application/xml').end(`<urlset>${urls.join('')}</urlset>`);
    } else if (links) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<html><head><title>${url}</title><meta name="description" content="${url}"><meta name="robots" content="max-image-preview:large"><link rel="canonical" href="${origin}${url}"></head><body><h1>${url}</h1>${links.map(link => `<a href="${link}">x</a>`).join('')}</body></html>`,
      );
    } else response.writeHead(404).end();
  });
}

describe('auditSite', () => {
  it('reads every page that links and sitemaps lead to, and none that robots.txt closes', async () => {
    const site = await siteOf({
      '/': ['/monde', '/redaction/secret', 'https://ailleurs.example/'],
      '/monde': ['/', '/absente'],
      '/seule': [],
      '/redactionnel': [],
    });
    const told: number[] = [];
    const report = await auditSite({
      site,
      pagesMax: 100,
      now: NOW,
      onProgress: (_, share) => told.push(share),
    });
    expect(report).toMatchObject({ site, pages: 4 });
    const breaches = report.rules.flatMap(rule => rule.breaches.map(what => `${rule.name}: ${what}`));
    expect(breaches).toEqual([
      'reach: /seule: an orphan, no link leads to it',
      'links: /monde → /absente: 404',
      'sitemap: a file that nobody can use: /vide.xml: empty',
      `sitemap: ${site}/redactionnel: listed, and closed by robots.txt`,
      'feeds: no page offers a feed',
    ]);
    expect(told.at(-1)).toBe(1);
  });

  it('stops at its limit with a sentence', async () => {
    const site = await siteOf({ '/': ['/a', '/b', '/c'] });
    await expect(auditSite({ site, pagesMax: 3, now: NOW })).rejects.toThrow(
      'more than 3 addresses (--pages).',
    );
  });

  it('says that nobody answers', async () => {
    await expect(auditSite({ site: 'http://127.0.0.1:9', pagesMax: 3, now: NOW })).rejects.toThrow(
      'http://127.0.0.1:9/ does not answer.',
    );
    const site = await serve((_, response) => response.writeHead(503).end());
    await expect(auditSite({ site, pagesMax: 3, now: NOW })).rejects.toThrow('answers 503, not 200.');
  });
});
