import { describe, expect, it } from 'vitest';
import type { RawItem } from '#lib/import/wordpress/export-records.ts';
import { findLeaveOut } from '#lib/import/wordpress/leave-out.ts';

describe('findLeaveOut', () => {
  it('keeps what is public and what will be', () => {
    expect(findLeaveOut(item({ status: 'publish', post_type: 'post' }))).toBeUndefined();
    expect(findLeaveOut(item({ status: 'future', post_type: 'post' }))).toBeUndefined();
    expect(findLeaveOut(item({}))).toBeUndefined();
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
    expect(findLeaveOut(item({ status, post_type: 'post' }))).toEqual({ kind: 'post', reason });
  });

  it.each(['publish', 'future', 'draft'])(
    'leaves out what a password protects, though its status is %s',
    status => {
      const secret = item({ status, post_type: 'post', post_password: ' ' });
      expect(findLeaveOut(secret)).toEqual({ kind: 'post', reason: 'password-protected' });
    },
  );

  it.each([
    ['page', 'publish', 'not imported yet'],
    ['page', 'private', 'private'],
    ['attachment', 'inherit', 'not imported yet'],
    ['nav_menu_item', 'publish', 'not an article'],
    ['wpcf7_contact_form', 'publish', 'not an article'],
    ['revision', 'inherit', 'never imported'],
  ])('leaves out a %s that is %s', (post_type, status, reason) => {
    expect(findLeaveOut(item({ status, post_type }))).toEqual({ kind: post_type, reason });
  });
});

function item(wp: Readonly<Record<string, string>>): RawItem {
  const fields = new Map(Object.entries(wp).map(([name, value]) => [`wp:${name}`, value]));
  return { fields, terms: [], meta: new Map(), commentCount: 0 };
}
