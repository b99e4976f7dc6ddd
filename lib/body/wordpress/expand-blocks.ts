import { toWebUrl } from '../address.ts';
import type { Report } from '../body-fault.ts';
import { findProviderName } from '../embed-providers.ts';
import { escapeHtml } from '../escape-html.ts';

/**
 * Blocks that WordPress's editor stores as settings alone (https://developer.wordpress.org/block-editor/how-to-guides/block-tutorial/creating-dynamic-blocks/)
 * and its server writes for each reader: latest articles, a calendar, a search field. Nothing of them is in the source, and that is reported; a link to a
 * social network is all in its settings.
 */
export function expandBlocks(html: string, report: Report): string {
  return html.replace(SETTINGS_ALONE, (_, name: string, settings: string) => {
    const link = name === 'social-link' ? expandSocialLink(settings) : undefined;
    // Where notes were written, the import put them (lib/import/wordpress/footnotes.ts).
    if (link === undefined && name !== 'footnotes') report('dropped-block', name);
    return link ?? '';
  });
}

/** WordPress escapes `<` and `>` in the settings. */
const SETTINGS_ALONE = /<!-- wp:([\w/-]+)\s([^<>]*)\/-->/g;

function expandSocialLink(settings: string): string | undefined {
  const url = toWebUrl(readSetting(settings, 'url') ?? '');
  if (url === undefined) return undefined;
  const name = readSetting(settings, 'label') || findProviderName(url) || url.hostname.replace(/^www\./, '');
  return `<li><a href="${escapeHtml(url.href)}">${escapeHtml(name)}</a></li>`;
}

function readSetting(json: string, name: string): string | undefined {
  try {
    const value: unknown = new Map(Object.entries(JSON.parse(json))).get(name);
    return typeof value === 'string' ? value : undefined;
  } catch {
    // Settings cut short say nothing.
    return undefined;
  }
}
