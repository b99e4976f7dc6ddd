import { describe, expect, it } from 'vitest';
import { uploadFilesIn } from '#lib/import/wordpress/upload-files.ts';

const site = { identity: 'journal.example', basePath: '/', hosts: new Set(['journal.example']) };
const listFiles = uploadFilesIn('/copie', {
  site,
  attachments: [
    { source: 'https://cdn.example/wp-content/uploads/2019/05/port.jpg' },
    { source: 'https://journal.files.wordpress.com/2019/05/port.jpg' },
  ],
});

describe('uploadFilesIn', () => {
  it.each([
    ['https://journal.example/wp-content/uploads/2019/05/port.jpg', '/copie/2019/05/port.jpg'],
    ['http://www.journal.example/wp-content/uploads/2019/05/port.jpg?w=640', '/copie/2019/05/port.jpg'],
    ['https://journal.example/blog/wp-content/uploads/sites/2/port.jpg', '/copie/sites/2/port.jpg'],
    ['/wp-content/uploads/2019/05/port.jpg', '/copie/2019/05/port.jpg'],
    ['https://cdn.example/wp-content/uploads/port.jpg', '/copie/port.jpg'],
    ['https://i0.wp.com/journal.example/wp-content/uploads/port.jpg?fit=640', '/copie/port.jpg'],
    ['https://journal.files.wordpress.com/2019/05/port.jpg?w=604&h=453', '/copie/2019/05/port.jpg'],
  ])('finds the file of %s', (address, file) => {
    expect(listFiles(address)).toEqual([file]);
  });

  it('prefers the picture in full to its smaller form', () => {
    expect(listFiles('https://journal.example/wp-content/uploads/port-300x200.jpg')).toEqual([
      '/copie/port.jpg',
      '/copie/port-scaled.jpg',
      '/copie/port-300x200.jpg',
    ]);
  });

  it('takes no other document for a document', () => {
    const plan = 'https://journal.example/wp-content/uploads/plan-20x30.pdf';
    expect(listFiles(plan)).toEqual(['/copie/plan-20x30.pdf']);
  });

  it('knows both spellings of an accent', () => {
    expect(listFiles('https://journal.example/wp-content/uploads/e%CC%81te%CC%81.jpg')).toEqual([
      '/copie/e\u0301te\u0301.jpg',
      '/copie/\u00e9t\u00e9.jpg',
    ]);
  });

  it.each([
    ['of another site', 'https://ailleurs.example/wp-content/uploads/2019/05/port.jpg'],
    [
      'of another site, through the image service',
      'https://i0.wp.com/ailleurs.example/wp-content/uploads/port.jpg',
    ],
    ['of another site of WordPress.com', 'https://ailleurs.files.wordpress.com/2019/05/port.jpg'],
    ['that is no upload', 'https://journal.example/images/port.jpg'],
    ['that leaves the folder', 'https://journal.example/wp-content/uploads/..%2f..%2fetc/passwd'],
    ['that leaves it by the other slash', 'https://journal.example/wp-content/uploads/..%5cport.jpg'],
    ['that cannot be decoded', 'https://journal.example/wp-content/uploads/%e9t%e9.jpg'],
    ['with a zero byte', 'https://journal.example/wp-content/uploads/port%00.jpg'],
    ['of the folder itself', 'https://journal.example/wp-content/uploads/'],
  ])('finds none for an address %s', (_, address) => {
    expect(listFiles(address)).toEqual([]);
  });
});
