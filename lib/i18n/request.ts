import { getRequestConfig } from 'next-intl/server';
import { config } from '#lib/config.ts';

/** What next-intl gives every page: the one locale, the newsroom's time zone and the instant of the request. Its strings are said by `translator`. */
export default getRequestConfig(async () => ({
  locale: 'fr',
  timeZone: config().timeZone,
  now: new Date(),
}));
