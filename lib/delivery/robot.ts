import { isbot } from 'isbot';

/** Browsers of people that `isbot` takes for programs, having no word of a browser in their name. */
const TEXT_BROWSER = /^(?:w3m|ELinks|Links|Lynx|NetSurf|Dillo)\b/;

const USER_AGENTS_MAX = 2000;
const LENGTH_MAX = 512;
const known = new Map<string, boolean>();

/** Whether a program asks, by its own account; one that gives none does too. */
export function isRobot(userAgent: string | undefined): boolean {
  if (userAgent === undefined || userAgent.length > LENGTH_MAX) return true;
  const remembered = known.get(userAgent);
  if (remembered !== undefined) return remembered;
  const found = userAgent.trim() === '' || (isbot(userAgent) && !TEXT_BROWSER.test(userAgent));
  // Forgetting all of them at times costs less than knowing which came last.
  if (known.size === USER_AGENTS_MAX) known.clear();
  known.set(userAgent, found);
  return found;
}
