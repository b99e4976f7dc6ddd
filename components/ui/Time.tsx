import { useFrenchFormat } from './use-french-format.ts';

interface TimeProps {
  readonly at: Date;
  readonly show: 'date' | 'dateTime' | 'dateWithDay' | 'time';
}

/** An instant as readers write it. `datetime` has the machine's form: the day alone for a named day, else the zone's true offset too. */
export function Time({ at, show }: TimeProps) {
  const format = useFrenchFormat();
  const dateTime = show === 'dateWithDay' ? format.isoDate(at) : format.isoDateTime(at);
  return <time dateTime={dateTime}>{format[show](at)}</time>;
}
