import type { WantedVariant } from '#lib/domain/picture.ts';
import { toVariantName } from '#lib/media/variants.ts';

/** What became of a variant that was asked for: busy when too many wait already. */
export type Provision = 'ready' | 'busy' | 'failed';

export interface Darkroom {
  /** Has the file of a variant made. */
  readonly provide: (wanted: WantedVariant) => Promise<Provision>;
}

interface Parts {
  readonly develop: (wanted: WantedVariant) => Promise<void>;
  readonly onFailure: (error: unknown, wanted: WantedVariant) => void;
}

/** A minute's work: whoever asks beyond it is told to come again. */
const WAITING_MAX = 100;

/** Makes variants one after the other, each once however many readers ask for it. */
export function createDarkroom({ develop, onFailure }: Parts): Darkroom {
  const waiting = new Map<string, Promise<Provision>>();
  let last: Promise<unknown> = Promise.resolve();

  async function developInTurn(wanted: WantedVariant, turn: Promise<unknown>): Promise<Provision> {
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
      const key = `${wanted.picture.hash}/${toVariantName(wanted.variant)}`;
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
