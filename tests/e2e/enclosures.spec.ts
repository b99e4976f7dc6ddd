import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { pdf, wav } from '../support/enclosures.ts';
import { writePicture } from '../support/pictures.ts';
import { type Portal, startPortal } from '../support/portal.ts';
import { listAccessibilityFaults } from '../support/wcag.ts';
import { exportOf, itemOf, termOf } from '../support/wordpress-export.ts';

const UPLOADS = 'https://journal.example/wp-content/uploads';
const ARTICLE = '/monde/le-port';

for (const delivery of ['on', 'off']) {
  test.describe(`the documents and recordings of an article, delivery ${delivery}`, () => {
    let folder: string;
    let portal: Portal;

    test.beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'enclosures-'));
      const uploads = path.join(folder, 'uploads');
      await writePicture(path.join(uploads, 'Rapport.pdf'), pdf());
      await writePicture(path.join(uploads, 'voix.wav'), wav());
      const file = path.join(folder, 'export.xml');
      await writeFile(file, exportOf({ items: [article()] }));
      portal = await startPortal({
        prepare: async run => void (await run('import', 'wordpress', file, '--media', uploads)),
        environment: { DELIVERY: delivery },
      });
    });

    test.afterAll(async () => {
      await portal.stop();
      await rm(folder, { recursive: true });
    });

    test('a reader hears the recording where it stands, and asks for nothing before', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', request => {
        if (request.url().endsWith('.wav')) asked.push(request.url());
      });
      await page.goto(portal.url + ARTICLE);
      expect(asked).toEqual([]);
      const player = page.getByLabel('voix.wav');
      // A reader's press: nothing of the page may run, nor hear an event.
      await player.evaluate((audio: HTMLAudioElement) => {
        audio.preload = 'auto';
        audio.currentTime = 0.5;
      });
      const place = (audio: HTMLAudioElement) => [audio.duration, audio.currentTime, audio.seeking];
      await expect.poll(() => player.evaluate(place)).toEqual([1, 0.5, false]);
      expect(asked.length).toBeGreaterThan(0);
    });

    test('the player and the link are accessible', async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: true });
      await page.goto(portal.url + ARTICLE);
      expect(await listAccessibilityFaults(page)).toEqual([]);
      await page.close();
    });

    test('a link says what it leads to, in both editions', async ({ page, request }) => {
      for (const edition of ['', '/m']) {
        await page.goto(portal.url + edition + ARTICLE);
        await expect(page.getByRole('link', { name: 'voix.wav (WAV, 8 Ko)' })).toBeVisible();
        const link = page.getByRole('link', { name: 'Le rapport (PDF, 1 Ko)' });
        const answer = await request.get(portal.url + (await link.getAttribute('href')));
        expect(answer.status()).toBe(200);
        expect(answer.headers()).toMatchObject({
          'content-type': 'application/pdf',
          'content-disposition': 'inline; filename="rapport.pdf"',
          'x-content-type-options': 'nosniff',
          'content-security-policy': expect.stringContaining('sandbox'),
        });
        expect(await answer.body()).toEqual(pdf());
      }
    });

    test('the old address leads to the file, a part of which is sent to who asks for one', async ({
      request,
    }) => {
      const moved = await request.get(`${portal.url}/wp-content/uploads/voix.wav`, { maxRedirects: 0 });
      expect(moved.status()).toBe(301);
      const { pathname } = new URL(moved.headers().location ?? '', portal.url);
      const part = await request.get(portal.url + pathname, { headers: { range: 'bytes=8-11' } });
      expect({ status: part.status(), text: await part.text() }).toEqual({ status: 206, text: 'WAVE' });
      const past = await request.get(portal.url + pathname, { headers: { range: 'bytes=99999-' } });
      expect(past.status()).toBe(416);
      const head = await request.head(portal.url + pathname);
      expect(head.status()).toBe(200);
      const again = await request.get(portal.url + pathname, {
        headers: { 'if-none-match': head.headers().etag ?? '' },
      });
      expect(again.status()).toBe(304);
    });
  });
}

function article(): string {
  return itemOf({
    title: 'Le port',
    content: `<p>Lire <a href="${UPLOADS}/Rapport.pdf">Le rapport</a>.</p>[audio src="${UPLOADS}/voix.wav"]`,
    wp: { post_id: '1', post_name: 'le-port' },
    more: termOf('category', 'monde', 'Monde'),
  });
}
