import { UnavailableError } from './unavailable-error.ts';

/** Things that are being made, each once, however many wait for it. */
export interface Flights<T> {
  /** What is being made under a name, or is begun now. Rejects with an `UnavailableError` when too many are. */
  readonly join: (name: string, passage: Passage<T>) => Promise<T>;
}

interface Passage<T> {
  /** Whether the one who joins is still there. */
  readonly isAwaited: () => boolean;
  /** Begins the making, and is told whether anyone who joined is still there. */
  readonly make: (isAwaited: () => boolean) => Promise<T>;
}

interface Flight<T> {
  readonly made: Promise<T>;
  readonly passengers: (() => boolean)[];
}

export function createFlights<T>({ flightsMax }: { readonly flightsMax: number }): Flights<T> {
  const flights = new Map<string, Flight<T>>();
  return {
    async join(name, { isAwaited, make }) {
      const flying = flights.get(name);
      if (flying) {
        flying.passengers.push(isAwaited);
        return flying.made;
      }
      if (flights.size >= flightsMax) throw new UnavailableError('Too many pages are being made');
      const passengers = [isAwaited];
      const made = make(() => passengers.some(isThere => isThere())).finally(() => flights.delete(name));
      flights.set(name, { made, passengers });
      return made;
    },
  };
}
