import { answerText, noSuchFile } from '#app/answer-text.ts';
import { config } from '#lib/config.ts';
import { findContactExpiry } from '#lib/content/security-contact.ts';
import { renderSecurityContact } from '#lib/seo/security-contact.ts';
import { absoluteUrl, securityContactPath } from '#lib/urls.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  const { siteUrl, securityContact } = config();
  if (securityContact === undefined) return noSuchFile();
  const file = renderSecurityContact({
    contact: securityContact,
    expiresAt: findContactExpiry(new Date()),
    url: absoluteUrl(siteUrl, securityContactPath()),
  });
  return answerText(request, file, 'text/plain; charset=utf-8');
}
