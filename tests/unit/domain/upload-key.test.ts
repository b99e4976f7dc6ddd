import { describe, expect, it } from 'vitest';
import { toUploadKey } from '#lib/domain/upload-key.ts';

describe('toUploadKey', () => {
  it.each([
    'https://journal.example/wp-content/uploads/2019/05/Port.jpg',
    'http://www.journal.example/blog/wp-content/uploads/2019/05/port-300x200.jpg',
    '/wp-content/uploads/2019/05/port-scaled.jpg?resize=300',
    'https://i0.wp.com/journal.example/wp-content/uploads/2019/05/port.jpg',
  ])('is one for all forms of a picture: %s', address => {
    expect(toUploadKey(address)).toBe('2019/05/port.jpg');
  });

  it('of a document is its own: pictures alone have smaller forms', () => {
    expect(toUploadKey('/wp-content/uploads/plan-20x30.pdf')).toBe('plan-20x30.pdf');
  });

  it('is the same however an accent is written', () => {
    expect(toUploadKey('/wp-content/uploads/e\u0301te%CC%81.jpg')).toBe('été.jpg');
    expect(toUploadKey('/wp-content/uploads/%C3%A9t%C3%A9.jpg')).toBe('été.jpg');
  });

  it.each(['https://journal.example/images/port.jpg', '/wp-content/uploads/', 'http://[', ''])(
    'there is none for %j',
    address => {
      expect(toUploadKey(address)).toBeUndefined();
    },
  );
});
