import { hash } from 'node:crypto';
import type { RelativeDates } from '#lib/domain/imported.ts';

interface Digested {
  readonly relativeDates?: RelativeDates;
}

/**
 * Of what the source says, which is the same as long as its words are. The records of former imports hold it: that it stays what `JSON.stringify` gives
 * of the whole thing is what lets them know it again. The JSON of a body, which is long, is given by whoever has made it.
 */
export function toDigest(item: Digested, bodyJson?: string): string {
  const members = Object.entries({ ...item, ...item.relativeDates }).flatMap(([name, value]) => {
    const json = name === 'body' ? (bodyJson ?? JSON.stringify(value)) : JSON.stringify(value);
    return json === undefined ? [] : [`${JSON.stringify(name)}:${json}`];
  });
  return hash('sha256', `{${members.join(',')}}`, 'hex');
}
