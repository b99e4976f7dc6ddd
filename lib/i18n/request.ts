import { getRequestConfig } from 'next-intl/server';
import { config } from '#lib/config.ts';
import messages from '#messages/fr.json';

/** What next-intl gives every page: the one locale, the newsroom's time zone, the instant of the request and the strings. */
export default getRequestConfig(async () => ({
  locale: 'fr',
  timeZone: config().timeZone,
  now: new Date(),
  messages,
}));
