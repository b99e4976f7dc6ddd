import { useFrenchFormat } from './use-french-format.ts';

interface TimeProps {
  readonly at: Date;
  readonly show: 'date' | 'dateTime' | 'dateWithDay' | 'time';
}

/** An instant as readers write it, with the machine's form and the zone's true offset in `datetime`. */
export function Time({ at, show }: TimeProps) {
  const format = useFrenchFormat();
  return <time dateTime={format.isoDateTime(at)}>{format[show](at)}</time>;
}
