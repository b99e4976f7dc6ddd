import { config } from '#lib/config.ts';
import { frenchFormat } from '#lib/french/format.ts';

/** The day of an instant, as the site's clocks have it. */
export function dayOf(instant: Date): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const { timeZone } = config();
  const [year = 0, month = 1, day = 1] = frenchFormat({ timeZone }).isoDate(instant).split('-').map(Number);
  return { year, month, day };
}
