import type { Metadata } from 'next';
import { archiveMetadata } from '#app/metadata.ts';
import type { Period } from '#lib/domain/period.ts';
import { ArchivePage } from './ArchivePage.tsx';
import { requireDigits } from './require-digits.ts';

type Props = PageProps<'/archives/[year]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return archiveMetadata(await toPeriod(params));
}

export default async function YearPage({ params }: Props) {
  return <ArchivePage period={await toPeriod(params)} />;
}

async function toPeriod(params: Props['params']): Promise<Period> {
  const { year } = await params;
  return { year: requireDigits(year, 4) };
}
