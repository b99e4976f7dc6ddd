import { answerText } from '#app/answer-text.ts';
import { THEME_COLOURS } from '#app/theme-colours.ts';
import { siteIdentity } from '#lib/content/site.ts';
import { frontPath, iconPath, iconSvgPath } from '#lib/urls.ts';

export const dynamic = 'force-dynamic';

/** What a device needs to keep the newspaper beside its applications (https://www.w3.org/TR/appmanifest/). */
export function GET(request: Request): Response {
  const { name } = siteIdentity();
  const manifest = {
    id: frontPath(),
    name,
    short_name: name,
    lang: 'fr',
    dir: 'ltr',
    start_url: frontPath(),
    scope: frontPath(),
    // A newspaper is read in tabs: its links want the browser's way back.
    display: 'minimal-ui',
    background_color: THEME_COLOURS.light,
    theme_color: THEME_COLOURS.light,
    icons: [
      { src: iconSvgPath(), sizes: 'any', type: 'image/svg+xml' },
      { src: iconPath(192), sizes: '192x192', type: 'image/png' },
      { src: iconPath(512), sizes: '512x512', type: 'image/png' },
    ],
  };
  return answerText(request, `${JSON.stringify(manifest)}\n`, 'application/manifest+json');
}
