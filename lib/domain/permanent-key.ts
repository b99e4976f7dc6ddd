/** The key under which a source's own number for a thing is remembered, beside one that the source can change: `#12`. No name begins like that. */
export function toPermanentKey(sourceId: string): string {
  return `${MARK}${sourceId}`;
}

export function isPermanentKey(key: string): boolean {
  return key.startsWith(MARK);
}

const MARK = '#';
