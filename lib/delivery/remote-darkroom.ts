import type { Darkroom, Provision } from '#lib/darkroom/darkroom.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

interface Line {
  readonly tell: (message: FromWorker) => void;
  /** Called with each message of the supervisor. */
  readonly listen: (listener: (message: ToWorker) => void) => void;
}

/** The darkroom of the supervisor, for a worker: there is one, however many workers. */
export function openRemoteDarkroom({ tell, listen }: Line): Darkroom {
  const waiting = new Map<number, (provision: Provision) => void>();
  let lastOrder = 0;
  listen(message => {
    if (message.kind !== 'developed') return;
    waiting.get(message.order)?.(message.provision);
    waiting.delete(message.order);
  });
  return {
    provide: wanted =>
      new Promise(resolve => {
        const order = ++lastOrder;
        waiting.set(order, resolve);
        tell({ kind: 'develop', order, wanted });
      }),
  };
}
