import { describe, expect, it } from 'vitest';
import { toAlt } from '#lib/body/picture-alt.ts';

describe('toAlt', () => {
  it.each([
    ['Le port', 'https://ancien.exemple/port.jpg'],
    ['Port', '/port.jpg'],
    ['Saint-Jean-de-Luz', '/2012/Saint-Jean-de-Luz-300x200.jpg'],
    ['Marie-Claire', '/marie-claire.jpg'],
    ['G20-2011', '/sommet.jpg'],
    ['vue du port', '/vue-du-port.jpg'],
  ])('keeps words: %s', (alt, source) => {
    expect(toAlt(alt, source)).toBe(alt);
  });

  it.each([
    ['dsc20050727_091048', '/2008/dsc20050727_091048.jpg'],
    ['port-de-tanger', 'https://ancien.exemple/port-de-tanger-300x200.png?w=300'],
    ['IMG-2016', '/img-2016-e1409934445937.png'],
    ['120px-Une_Vue,_du_port_(1)', '/120px-Une_Vue_du_port_1.jpg'],
    ['Capture.png', '/Capture.png'],
    ['Été_2011', '/%C3%89t%C3%A9_2011.jpg'],
    ['100%_bio', '/100%_bio.jpg'],
    ['JPEG - 45.2 ko', '/IMG/jpg/port.jpg'],
    ['PNG\u00a0-\u00a01,2 Mio', '/IMG/png/port.png'],
  ])('has nothing to say of a file name: %s', (alt, source) => {
    expect(toAlt(alt, source)).toBe('');
  });

  it.each([
    ['', 'Le maire, nouveau président', 'Le maire, nouveau président'],
    ['port_2', 'Le port de Tanger', 'Le port de Tanger'],
    ['Le port', 'Le maire, nouveau président', 'Le port'],
    ['', 'port_2', ''],
    ['', 'Port 2', ''],
    ['', 'Photo', ''],
  ])('takes the title for the description it lacks: %j, %j', (alt, title, shown) => {
    expect(toAlt(alt, '/port_2.jpg', title)).toBe(shown);
  });
});
