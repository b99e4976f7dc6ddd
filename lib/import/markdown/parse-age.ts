/**
 * The instant that lies a duration before another (`-P2DT3H30M`, ISO 8601-1:2019, 5.5.2.4, with the sign of XML Schema); `undefined` for a text that is
 * no such duration, or that leads before our era.
 */
export function parseAge(text: string | undefined, now: Date): Date | undefined {
  const match = AGE.exec(text ?? '');
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map(digits => Number(digits ?? 0));
  const day = addMonths(now, -(12 * years + months));
  const elapsedMs = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
  const instant = new Date(day.getTime() - elapsedMs);
  return instant.getUTCFullYear() > 0 ? instant : undefined;
}

const DATE = String.raw`(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?`;
const TIME = String.raw`(?:T(?=\d)(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,8})S)?)?`;
const AGE = new RegExp(String.raw`^\s*-P(?=[\dT])${DATE}${TIME}\s*$`, 'i');

/** A month before 31 March is the last day of February. */
function addMonths(instant: Date, months: number): Date {
  const moved = new Date(instant);
  moved.setUTCMonth(instant.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(instant.getUTCDate(), lastDay));
  return moved;
}
