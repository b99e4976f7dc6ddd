/**
 * Ends at the first SIGINT or SIGTERM. Those that follow change nothing: whoever stops a terminal's or a service's processes all at once tells npm too, which tells us again, and a
 * signal that nobody listens to would end us before the last answers are out.
 */
export function untilToldToStop(): Promise<unknown> {
  return Promise.race(
    (['SIGINT', 'SIGTERM'] as const).map(signal => new Promise(resolve => process.on(signal, resolve))),
  );
}
