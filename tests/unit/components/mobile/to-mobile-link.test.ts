import { describe, expect, it } from 'vitest';
import { toMobileLink } from '#components/mobile/to-mobile-link.ts';

describe('toMobileLink', () => {
  it.each([
    ['/', '/m'],
    ['/sport/recit', '/m/sport/recit'],
    ['/sport/recit#p-3', '/m/sport/recit#p-3'],
    ['/recherche?q=eau', '/m/recherche?q=eau'],
    ['/auteurs/amina/page/2', '/m/auteurs/amina/page/2'],
  ])('keeps the reader of %s in the edition', (url, mobile) => {
    expect(toMobileLink(url)).toBe(mobile);
  });

  it.each([
    '/rss.xml',
    '/sport/feed.json',
    '/media/ab/full-960.jpg',
    '/wp-content/uploads/2016/08/bilan.pdf',
    '/2016/08/recit',
    '/m/sport/recit',
    '#p-3',
    'https://ailleurs.example/sport/recit',
    'mailto:redaction@journal.example',
  ])('leaves %s as it is', url => {
    expect(toMobileLink(url)).toBe(url);
  });
});
