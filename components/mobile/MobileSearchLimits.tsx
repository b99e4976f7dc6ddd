import { countLimits } from '#components/search/count-limits.ts';
import { LimitFields, type LimitFieldsProps, OrderField } from '#components/search/LimitFields.tsx';
import { translator } from '#lib/i18n/translator.ts';

/** Fields of the search form: where and when. They are folded away as long as none is used. */
export function MobileSearchLimits(props: LimitFieldsProps) {
  const t = translator('SearchLimits');
  return (
    <details open={countLimits(props.search) > 0}>
      <summary>{t('title')}</summary>
      <LimitFields {...props} />
      <button type="submit">{t('submit')}</button>
      <OrderField search={props.search} />
    </details>
  );
}
