import { frenchFormat } from '#lib/french/format.ts';

const DAY_MS = 86_400_000;

/** The first instant of the next day in a zone, also on the days when its clocks are changed. */
export function findNextMidnight(now: Date, timeZone: string): Date {
  const sinceMidnight = (instant: number): number =>
    toTimeOfDayMs(frenchFormat({ timeZone }).isoDateTime(new Date(instant)));
  const guess = now.getTime() + DAY_MS - sinceMidnight(now.getTime());
  // A clock that moved in between puts the guess an hour before or after midnight.
  const beyond = sinceMidnight(guess);
  return new Date(beyond < DAY_MS / 2 ? guess - beyond : guess + DAY_MS - beyond);
}

function toTimeOfDayMs(isoDateTime: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = isoDateTime.slice(11, 19).split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
