import { describe, expect, it } from 'vitest';
import { buildOfferable } from '#lib/delivery/offering.ts';

const parts = { status: 200, contentType: 'text/html; charset=utf-8', headers: ['X-A', 'b'] };

function build(words: string) {
  const html = `<body><a>é</a><p>${words}</p></body>`;
  return buildOfferable({ html, offer: { at: html.indexOf('<p>'), html: '<i>Où ?</i>' } }, parts);
}

describe('a document with an offer', () => {
  it('has two forms, which differ by the offer alone', () => {
    const document = build('Un mot');
    const textOf = (form = document) => form.represent('identity').body.toString();
    expect(textOf()).toBe('<body><a>é</a><p>Un mot</p></body>');
    expect(textOf(document.offering?.())).toBe('<body><a>é</a><i>Où ?</i><p>Un mot</p></body>');
    expect(document.offering?.().offering).toBeUndefined();
  });

  it('makes the other form once, of its own words', () => {
    const [one, other] = [build('Un mot'), build('Deux mots')];
    expect(one.offering?.()).toBe(one.offering?.());
    expect(other.offering?.().represent('identity').body.toString()).toContain('Deux mots');
    expect(one.offering?.().represent('br').etag).not.toBe(other.offering?.().represent('br').etag);
  });

  it('counts what it holds for it', () => {
    const { bytes, represent } = build('Un mot');
    expect(bytes).toBeGreaterThan(represent('br').body.byteLength + '<i>Où ?</i>'.length);
  });
});
