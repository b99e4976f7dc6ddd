import { assertNever } from '#lib/domain/assert-never.ts';
import { mobilePath } from '#lib/urls.ts';
import { PRIVATE, PRIVATE_NO_STORE } from './cache-lifetimes.ts';
import type { ProvidedDocument } from './document-store.ts';
import { type EditionTreatment, findEditionTreatment } from './edition-treatment.ts';
import type { Exchange } from './exchange.ts';
import { sendBare } from './send-bare.ts';
import { sendDocument } from './send-document.ts';

/** Sends a document; a page as this reader should get it, in the edition this reader chose. Gives the status sent. */
export function sendPage(exchange: Exchange, provided: ProvidedDocument): number {
  const status = sendToReader(exchange, provided);
  const articleId = provided.document.page?.articleId;
  if (articleId !== undefined && (status === 200 || status === 304)) {
    exchange.means.views.noteSent(exchange.request, articleId);
  }
  return status;
}

function sendToReader(exchange: Exchange, provided: ProvidedDocument): number {
  const { request, response, means } = exchange;
  const treatment = findEditionTreatment(request.headers, provided.document, means.knownHosts);
  return treatment ? sendTreated(exchange, provided, treatment) : sendDocument(request, response, provided);
}

/** What a cookie decides is this reader's alone; the kept document is everybody's, and stays as it is. */
function sendTreated(
  { request, response, means }: Exchange,
  provided: ProvidedDocument,
  treatment: EditionTreatment,
): number {
  const { document } = provided;
  switch (treatment.kind) {
    case 'remember':
      return sendDocument(request, response, {
        ...provided,
        personal: { cacheControl: PRIVATE_NO_STORE, setCookie: means.toChoiceCookie(treatment.choice) },
      });
    case 'offer':
      return sendDocument(request, response, {
        ...provided,
        document: document.offering?.() ?? document,
        ...(treatment.isPrivate && { personal: { cacheControl: PRIVATE } }),
      });
    case 'no-offer':
      return sendDocument(request, response, { ...provided, personal: { cacheControl: PRIVATE } });
    case 'take':
      return sendBare(response, 302, [
        ...means.securityHeaders,
        'Cache-Control',
        PRIVATE_NO_STORE,
        'Location',
        mobilePath(document.page?.address ?? ''),
      ]);
    default:
      return assertNever(treatment);
  }
}
