import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTranslations } from 'next-intl/server';
import { ErrorView } from '#components/error/ErrorView.tsx';
import { Page } from '#components/site/Page.tsx';
import { buildErrorView } from '#lib/content/error-view.ts';
import { reader } from '#lib/content/reader.ts';
import { ERROR_STATUSES, type ErrorStatus } from '#lib/domain/error-status.ts';

type Props = PageProps<'/erreur/[status]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('ErrorPage');
  return { title: t(`${requireStatus((await params).status)}.title`), robots: { index: false } };
}

/** The whole page behind an error status: nothing of it depends on the address that was asked for. */
export default async function ErrorPage({ params }: Props) {
  const status = requireStatus((await params).status);
  const { site, latest } = await buildErrorView(reader(), { now: await getNow() });
  return (
    <Page site={site}>
      <ErrorView status={status} latest={latest} />
    </Page>
  );
}

function requireStatus(status: string): ErrorStatus {
  return ERROR_STATUSES.find(known => String(known) === status) ?? notFound();
}
