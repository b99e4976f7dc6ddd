import { describe, expect, it } from 'vitest';
import { findArticleView } from '#lib/content/article-view.ts';
import { findPhotoView } from '#lib/content/photo-view.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase } from '../../support/database.ts';
import { holdPictures, pictureToSave } from '../../support/held-picture.ts';
import { importedBatch, NOW } from '../../support/imported-batch.ts';
import { newest } from '../../support/newspaper.ts';

describe('a photo page', () => {
  it('there is one for each picture that is held, under a number that stays', async () => {
    const { reader, writer } = await createDatabase();
    const image = (source: string) => ({ type: 'image', source, alt: source, width: 'column' }) as const;
    const [article] = newest(1);
    const children = [
      image('/b.jpg'),
      image('/absente.jpg'),
      image('/a.jpg'),
      image('/c.jpg'),
      image('/c-small.jpg'),
    ];
    const shown = article && {
      ...article,
      leadPicture: { ...image('/a.jpg'), caption: [{ type: 'text', value: 'Le quai' } as const] },
      body: { type: 'body', children } as const,
    };
    const batch = importedBatch(shown ? [shown] : []);
    await applyImport(writer, { source: 'essai', batch, now: NOW });
    const pictures = ['/a.jpg', '/b.jpg', '/c.jpg', '/c-small.jpg'].map(source =>
      pictureToSave(source, { hash: source.slice(1, 2) }),
    );
    await holdPictures(writer, pictures);
    const find = (number: number) => findPhotoView(reader, { slug: 'numero-0', number, now: NOW });
    expect(await find(1)).toMatchObject({
      photo: { image: { source: '/a.jpg' } },
      description: 'Le quai',
      rank: 1,
      count: 3,
      next: '/photo/numero-0/2',
    });
    expect(await find(3), 'the one that is missing').toBeUndefined();
    expect(await find(4)).toMatchObject({ photo: { image: { source: '/c.jpg' } }, rank: 3 });
    expect(await find(4)).toMatchObject({ previous: '/photo/numero-0/2', description: '/c.jpg' });
    expect(await find(5)).toBeUndefined();
    const view = await findArticleView(reader, { slug: 'numero-0', now: NOW });
    expect([...(view?.pictures.values() ?? [])].map(({ photoPath }) => photoPath)).toEqual([
      '/photo/numero-0/1',
      '/photo/numero-0/2',
      '/photo/numero-0/4',
      '/photo/numero-0/4',
    ]);
    const kindOf = async (path: string) => (await resolveAddress(reader, path, NOW)).kind;
    expect(await kindOf('/photo/numero-0/4')).toBe('page');
    expect(await kindOf('/m/photo/numero-0/4')).toBe('page');
    expect(await kindOf('/photo/numero-0/3')).toBe('unknown');
    expect(await kindOf('/photo/inconnu/1')).toBe('unknown');
    await withdrawArticle(writer, { slug: 'numero-0', now: NOW });
    expect(await kindOf('/photo/numero-0/1')).toBe('gone');
  });
});
