import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { errorMetadata } from '#app/metadata.ts';
import { buildError } from '#app/views.ts';
import { ErrorView } from '#components/error/ErrorView.tsx';
import { Page } from '#components/site/Page.tsx';
import { type ErrorStatus, parseErrorStatus } from '#lib/domain/error-status.ts';
import { translator } from '#lib/i18n/translator.ts';
import { frontPath } from '#lib/urls.ts';

type Props = PageProps<'/erreur/[status]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return errorMetadata(requireStatus((await params).status));
}

/** The whole page behind an error status: nothing of it depends on the address that was asked for. */
export default async function ErrorPage({ params }: Props) {
  const status = requireStatus((await params).status);
  const { site, latest } = await buildError();
  const t = translator('ErrorPage');
  return (
    <Page site={site} path={frontPath()} breadcrumb={{ current: t(`${status}.title`) }}>
      <ErrorView status={status} latest={latest} />
    </Page>
  );
}

function requireStatus(status: string): ErrorStatus {
  return parseErrorStatus(status) ?? notFound();
}
