import { log } from '#lib/log.ts';

/**
 * Ends at the first SIGINT or SIGTERM, which the log names. Those that follow change nothing: whoever stops a terminal's or a service's processes all at once tells npm too, which
 * tells us again, and a signal that nobody listens to would end us before the last answers are out.
 */
export async function untilToldToStop(): Promise<void> {
  const signal = await Promise.race(
    (['SIGINT', 'SIGTERM'] as const).map(
      name => new Promise<NodeJS.Signals>(resolve => process.on(name, resolve)),
    ),
  );
  log().info({ signal }, 'the portal was told to stop');
}
