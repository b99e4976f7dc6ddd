import { describe, expect, it } from 'vitest';
import { createChoiceCookie, findChoice } from '#lib/delivery/choice-cookie.ts';

describe('the cookie of the choice', () => {
  it.each([
    ['edition=mobile', { edition: 'mobile', isDirect: false }],
    ['a=b; edition=full-direct; c=d', { edition: 'full', isDirect: true }],
    ['a=b;edition=mobile', { edition: 'mobile', isDirect: false }],
    ['edition=mobile; edition=full', { edition: 'mobile', isDirect: false }],
  ])('is read among others: %s', (cookies, choice) => {
    expect(findChoice(cookies)).toEqual(choice);
  });

  it.each([
    undefined,
    '',
    'edition',
    'edition=',
    'edition=tablette',
    'edition=mobile%20',
    'edition="mobile"',
    'edition=mobile=full',
    'ledition=mobile',
    'a=edition=mobile',
    'edition=mobile-direct-direct',
    `edition=${'m'.repeat(8000)}`,
  ])('is no choice when it holds something else: %s', cookies => {
    expect(findChoice(cookies)).toBeUndefined();
  });

  it('lasts a year, for this site and no script, and names nobody', () => {
    const toCookie = createChoiceCookie({ siteUrl: 'https://journal.example' });
    expect(toCookie({ edition: 'mobile', isDirect: false })).toBe(
      'edition=mobile; Max-Age=31536000; Path=/; SameSite=Lax; HttpOnly; Secure',
    );
    expect(toCookie(undefined)).toBe('edition=; Max-Age=0; Path=/; SameSite=Lax; HttpOnly; Secure');
  });

  it('is kept over plain http where the site has no other', () => {
    const toCookie = createChoiceCookie({ siteUrl: 'http://localhost:3000' });
    expect(toCookie({ edition: 'full', isDirect: true })).toBe(
      'edition=full-direct; Max-Age=31536000; Path=/; SameSite=Lax; HttpOnly',
    );
  });
});
