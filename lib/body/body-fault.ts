/**
 * What an import could not keep as it was.
 *
 * - `unwrapped-element`: the element means nothing here; its text was kept.
 * - `dropped-element`: the element went with its content (a script, a form's control).
 * - `unsafe-address`: a link, picture or frame whose address no reader may follow; a link's text was kept.
 * - `lost-link`: a link to a passage that is not there, or around a picture that cannot carry it; its text was kept.
 * - `unwrapped-shortcode`: a plugin's shortcode; its text was kept.
 * - `dropped-shortcode`: a shortcode that held no text, or named only media that the source does not have.
 * - `dropped-block`: a block of WordPress's that holds settings alone, for its server to fill.
 * - `too-deep`, `too-many-nodes`: markup past our limits; its text was kept.
 */
export type BodyFaultKind =
  | 'unwrapped-element'
  | 'dropped-element'
  | 'unsafe-address'
  | 'lost-link'
  | 'unwrapped-shortcode'
  | 'dropped-shortcode'
  | 'dropped-block'
  | 'too-deep'
  | 'too-many-nodes';

export interface BodyFault {
  readonly kind: BodyFaultKind;
  /** The element's or shortcode's name, in lower case. */
  readonly name: string;
  readonly count: number;
}

export type Report = (kind: BodyFaultKind, name: string) => void;

/** Counts faults by kind and name, so that a hostile source cannot make a long report out of one fault repeated. */
export function tallyFaults(): { report: Report; list: () => readonly BodyFault[] } {
  const tally = new Map<string, BodyFault>();
  return {
    report(kind, sourceName) {
      const known = tally.get(`${kind} ${sourceName}`);
      if (known === undefined && tally.size === DISTINCT_FAULTS_MAX) return;
      const name = sourceName.slice(0, NAME_LENGTH_MAX);
      tally.set(`${kind} ${sourceName}`, { kind, name, count: (known?.count ?? 0) + 1 });
    },
    list: () => [...tally.values()],
  };
}

const DISTINCT_FAULTS_MAX = 100;
const NAME_LENGTH_MAX = 40;
