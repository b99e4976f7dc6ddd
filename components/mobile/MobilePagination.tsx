import { toPageWindow } from '#lib/domain/page-window.ts';
import { translator } from '#lib/i18n/translator.ts';
import { mobilePath } from '#lib/urls.ts';

interface MobilePaginationProps {
  readonly number: number;
  readonly count: number;
  /** The address of a page of this list in the full edition. */
  readonly pathOf: (number: number) => string;
}

export function MobilePagination({ number, count, pathOf }: MobilePaginationProps) {
  const t = translator('Pagination');
  if (count === 1) return null;
  return (
    <nav aria-label={t('label')}>
      <ul className="inline">
        {number > 1 && (
          <li>
            <a href={mobilePath(pathOf(number - 1))} rel="prev">
              {t('previous')}
            </a>
          </li>
        )}
        {toPageWindow(number, count).map(({ key, number: to }) => (
          <li key={key}>
            {to === undefined ? (
              '…'
            ) : (
              <a
                href={mobilePath(pathOf(to))}
                aria-label={t('page', { number: to })}
                aria-current={to === number ? 'page' : undefined}
              >
                {to}
              </a>
            )}
          </li>
        ))}
        {number < count && (
          <li>
            <a href={mobilePath(pathOf(number + 1))} rel="next">
              {t('next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
