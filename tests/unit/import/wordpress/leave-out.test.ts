import { describe, expect, it } from 'vitest';
import type { RawItem } from '#lib/import/wordpress/export-records.ts';
import { decideFate } from '#lib/import/wordpress/leave-out.ts';

describe('decideFate', () => {
  it('keeps what is public and what will be', () => {
    expect(decideFate(item({ status: 'publish', post_type: 'post' }))).toEqual({ becomes: 'article' });
    expect(decideFate(item({ status: 'future', post_type: 'post' }))).toEqual({ becomes: 'article' });
    expect(decideFate(item({}))).toEqual({ becomes: 'article' });
    expect(decideFate(item({ status: 'publish', post_type: 'page' }))).toEqual({ becomes: 'page' });
    expect(decideFate(item({ status: 'inherit', post_type: 'attachment' }))).toEqual({
      becomes: 'attachment',
    });
    expect(decideFate(item({ status: 'publish', post_type: 'wp_block' }))).toEqual({
      becomes: 'shared block',
    });
  });

  it.each([
    ['draft', 'draft'],
    ['auto-draft', 'draft'],
    ['pending', 'pending'],
    ['private', 'private'],
    ['trash', 'in the trash'],
    ['inherit', 'never imported'],
    ['request-completed', 'of an unknown status'],
  ])('leaves out a post that is %s', (status, reason) => {
    expect(decideFate(item({ status, post_type: 'post' }))).toEqual({
      becomes: 'nothing',
      kind: 'post',
      reason,
    });
  });

  it.each(['publish', 'future', 'draft'])(
    'leaves out what a password protects, though its status is %s',
    status => {
      const secret = item({ status, post_type: 'post', post_password: ' ' });
      expect(decideFate(secret)).toEqual({
        becomes: 'nothing',
        kind: 'post',
        reason: 'password-protected',
      });
    },
  );

  it.each([
    ['page', 'future', 'scheduled'],
    ['attachment', 'private', 'private'],
    ['page', 'private', 'private'],
    ['nav_menu_item', 'publish', 'not an article'],
    ['wpcf7_contact_form', 'publish', 'not an article'],
    ['revision', 'inherit', 'never imported'],
  ])('leaves out a %s that is %s', (post_type, status, reason) => {
    expect(decideFate(item({ status, post_type }))).toEqual({ becomes: 'nothing', kind: post_type, reason });
  });
});

function item(wp: Readonly<Record<string, string>>): RawItem {
  const fields = new Map(Object.entries(wp).map(([name, value]) => [`wp:${name}`, value]));
  return { fields, terms: [], meta: new Map(), formerSlugs: [], commentCount: 0 };
}
