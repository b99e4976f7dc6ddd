import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutContactAddresses } from '#lib/import/contact-addresses.ts';

const GONE = '[adresse retirée]';

describe('withoutContactAddresses', () => {
  it.each([
    ['Écrire à amina@x.invalid.', `Écrire à ${GONE}.`],
    ['Amina <amina.b+c@mail.x.test>', `Amina <${GONE}>`],
    ['<a href="mailto:amina@x.invalid?subject=a">Amina</a>', '<a>Amina</a>'],
    ["<a class='x' href='mailto:a@x.test'>a@x.test</a>", `<a>${GONE}</a>`],
    ['<a href="mailto:&#97;&#64;x.test">moi</a>', '<a>moi</a>'],
    ['&#97;mina&#064;x.invalid', GONE],
    ['a&#x40;x&#46;invalid', GONE],
    ['https://x.test/?de=amina%40x.invalid', `https://x.test/?de=${GONE}`],
    ['<a class="x" href="https://x.test/?de=amina%40x.invalid">Voir</a>', '<a>Voir</a>'],
    ["<a href='https://x.test/amina@x.invalid' title='amina@x.invalid'>Voir</a>", '<a>Voir</a>'],
    [`https://x.test/${'a%2F'.repeat(40)}%3Dm%3Damina%40x.invalid`, `https://x.test/${GONE}`],
    ['<a class="x"href="mailto:a@x.test">Voir</a>', '<a>Voir</a>'],
    ['<a href=http://203.0.113.9/a>Voir</a>', '<a>Voir</a>'],
    ['<a href="/a" title="amina@x.invalid">Voir</a>', `<a href="/a" title="${GONE}">Voir</a>`],
    [
      '<a href="https://mastodon.social/@bob@x.invalid">b@x.invalid</a>',
      `<a href="https://mastodon.social/@bob@x.invalid">${GONE}</a>`,
    ],
    ['Écrire à @amina@x.invalid, /@amina@x.invalid', `Écrire à @${GONE}, /@${GONE}`],
    ['https://x.test/ @amina@x.invalid', `https://x.test/ @${GONE}`],
    ['https://x.test/@bob@x.invalid,c@x.invalid', `https://x.test/@bob@x.invalid,${GONE}`],
    ['amina@x.invalid, version 4.9.8.1, 192.0.2.7', `${GONE}, version 4.9.8.1, ${GONE}`],
    ['subversion 192.0.2.7, version 1 de 192.0.2.7', `subversion ${GONE}, version 1 de ${GONE}`],
    ['<b>amina</b>@x.invalid', `<b>amina</b>${GONE}`],
    ['depuis 192.0.2.7 hier', `depuis ${GONE} hier`],
    ['203.0.113.9, 198.51.100.1', `${GONE}, ${GONE}`],
    ['depuis 2001:db8::1 hier', `depuis ${GONE} hier`],
  ])('takes it from %s', (text, clean) => {
    expect(withoutContactAddresses(text)).toBe(clean);
  });

  it.each([
    'Le compte @amina, le salon #maroc, le score 3:1 et 14:30:05',
    '<img src="https://journal.example/logo@2x.png" />',
    'https://medium.com/@amina/titre',
    '<a href="https://mastodon.social/@bob@framapiaf.org">Bob</a>',
    'https://framapiaf.org/web/@bob@mastodon.social/109',
    'Version 4.9.8.1, v4.9.8.1, v. 4.9.8.1 et versions&nbsp;4.9.8.2',
    'L’article 12.3.4.5, art. 12.3.4.5, §\u00A012.3.4.5 et (articles\u00A012.3.4.5)',
    'std::vector, a::b et {"a":1}',
    'Le routeur est à 192.168.1.1, la boucle à 127.0.0.1',
    'La version 1.2.3 et le chapitre 1.2.3.4.5, le 999.1.1.1',
    '&#8217; &amp; &#x2019;',
    'git clone ssh://journal.example/depot',
  ])('leaves %s', text => {
    expect(withoutContactAddresses(text)).toBe(text);
  });

  it('leaves none, wherever it stands', () => {
    const around = fc.stringMatching(/^[ \n.,;:()«»"'é]*$/);
    fc.assert(
      fc.property(around, fc.emailAddress(), around, (before, address, after) => {
        fc.pre(!/[^\w.+%@-]|\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(address));
        const clean = withoutContactAddresses(`${before}${address}${after}`);
        expect(clean).not.toContain('@');
        expect(withoutContactAddresses(clean)).toBe(clean);
      }),
    );
  });

  it('takes no longer for hostile text', () => {
    const startedAt = performance.now();
    for (const piece of [
      'a.',
      '@',
      'a@',
      '1.',
      'a:',
      'mailto:',
      '<a href=',
      ' href="',
      '/@a',
      'http://',
      '&#64;',
    ]) {
      withoutContactAddresses(`@${piece.repeat(100_000)}`);
    }
    expect(performance.now() - startedAt).toBeLessThan(30_000);
  });
});
