import type { Metadata } from 'next';
import { archiveMetadata } from '#app/metadata.ts';
import type { Period } from '#lib/domain/period.ts';
import { ArchivePage } from '../../ArchivePage.tsx';
import { requireDigits } from '../../require-digits.ts';

type Props = PageProps<'/archives/[year]/[month]/[day]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return archiveMetadata(await toPeriod(params));
}

export default async function DayPage({ params }: Props) {
  return <ArchivePage period={await toPeriod(params)} />;
}

async function toPeriod(params: Props['params']): Promise<Period> {
  const { year, month, day } = await params;
  return { year: requireDigits(year, 4), month: requireDigits(month, 2), day: requireDigits(day, 2) };
}
