import { assertNever } from '#lib/domain/assert-never.ts';
import type { WantedPicture } from '#lib/domain/picture.ts';
import { toVariantName } from '#lib/media/variants.ts';

/** What became of a file that was asked for: busy when too many wait already. */
export type Provision = 'ready' | 'busy' | 'failed';

export interface Darkroom {
  /** Has a file made. */
  readonly provide: (wanted: WantedPicture) => Promise<Provision>;
}

interface Parts {
  readonly develop: (wanted: WantedPicture) => Promise<void>;
  readonly onFailure: (error: unknown, wanted: WantedPicture) => void;
}

/** A minute's work: whoever asks beyond it is told to come again. */
const WAITING_MAX = 100;

/** Makes files one after the other, each once however many readers ask for it. */
export function createDarkroom({ develop, onFailure }: Parts): Darkroom {
  const waiting = new Map<string, Promise<Provision>>();
  let last: Promise<unknown> = Promise.resolve();

  async function developInTurn(wanted: WantedPicture, turn: Promise<unknown>): Promise<Provision> {
    await turn;
    try {
      await develop(wanted);
      return 'ready';
    } catch (error) {
      onFailure(error, wanted);
      return 'failed';
    }
  }

  return {
    async provide(wanted) {
      const key = toKey(wanted);
      const underWay = waiting.get(key);
      if (underWay) return underWay;
      if (waiting.size >= WAITING_MAX) return 'busy';
      const provision = developInTurn(wanted, last).finally(() => waiting.delete(key));
      waiting.set(key, provision);
      last = provision;
      return provision;
    },
  };
}

function toKey(wanted: WantedPicture): string {
  switch (wanted.kind) {
    case 'picture':
      return `${wanted.picture.hash}/${toVariantName(wanted.variant)}`;
    case 'cover':
      return `${wanted.articleId}/${wanted.colour}`;
    default:
      return assertNever(wanted);
  }
}
