import { availableParallelism } from 'node:os';

/** How many Node starts by itself, whatever the machine has. */
const OWN_NUMBER = 4;

/**
 * The flag of Node for how many threads beside its own a process collects garbage and compiles with: one for each core but one, and one at least. On two cores, four for each process took
 * the time of the pages themselves (docs/decisions/0004, “The renderer's garbage”).
 */
export const HELPER_THREADS = `--v8-pool-size=${Math.min(OWN_NUMBER, Math.max(1, availableParallelism() - 1))}`;
