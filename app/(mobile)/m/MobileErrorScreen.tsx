import { buildError } from '#app/views.ts';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobileLines } from '#components/mobile/MobileLines.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import { translator } from '#lib/i18n/translator.ts';
import { frontPath, mobilePath } from '#lib/urls.ts';

/** The whole page behind an error status: nothing of it depends on the address that was asked for. */
export async function MobileErrorScreen({ status }: { readonly status: ErrorStatus }) {
  const { site, latest } = await buildError();
  const t = translator('ErrorPage');
  return (
    <MobilePage site={site} path={frontPath()}>
      <MobileBreadcrumb current={t(`${status}.title`)} />
      <h1>{t(`${status}.title`)}</h1>
      <p>{t(`${status}.text`)}</p>
      <p>
        <a href={mobilePath(frontPath())}>{t('home')}</a>
      </p>
      {latest.length > 0 && (
        <section>
          <h2>{t('latest')}</h2>
          <MobileLines articles={latest} />
        </section>
      )}
    </MobilePage>
  );
}
