import { listPeriodsAbove, type Period } from '#lib/domain/period.ts';
import type { FrenchFormat } from '#lib/french/format.ts';
import { archivePath, archivesPath } from '#lib/urls.ts';
import type { Step } from './Breadcrumb.tsx';

/** From all archives down to the period above one, as steps of a breadcrumb. */
export function toArchiveSteps(
  period: Period,
  { all, format }: { readonly all: string; readonly format: FrenchFormat },
): readonly Step[] {
  const above = listPeriodsAbove(period);
  return [
    { name: all, path: archivesPath() },
    ...above.map(each => ({ name: format.period(each), path: archivePath(each) })),
  ];
}
