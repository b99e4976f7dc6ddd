import { useTimeZone } from 'next-intl';
import { type FrenchFormat, frenchFormat } from '#lib/french/format.ts';

/** Dates, times and numbers as French readers write them, in the zone that next-intl gives this request. */
export function useFrenchFormat(): FrenchFormat {
  const timeZone = useTimeZone();
  if (timeZone === undefined) throw new Error('next-intl was given no time zone (lib/i18n/request.ts).');
  return frenchFormat({ timeZone });
}
