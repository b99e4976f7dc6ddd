import { describe, expect, it } from 'vitest';
import type { Image, Phrasing } from '#lib/domain/body.ts';
import { toDescription } from '#lib/domain/picture-description.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });

describe('toDescription', () => {
  const image: Image = { type: 'image', source: '/port.jpg', alt: 'Le port de Tanger', width: 'column' };

  it('is the alternative text', () => {
    expect(toDescription(image)).toBe('Le port de Tanger');
    expect(toDescription({ ...image, caption: [text('Le port de Tanger au matin.')] })).toBe(
      'Le port de Tanger',
    );
  });

  it('is nothing where the caption says the same', () => {
    const link: Phrasing = { type: 'link', url: '/x', children: [text('port')] };
    expect(toDescription({ ...image, caption: [text('Le '), link, text(' de Tanger.')] })).toBe('');
  });
});
