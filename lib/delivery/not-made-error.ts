import { UnavailableError } from './unavailable-error.ts';

/** A document was not begun: no render failed. */
export class NotMadeError extends UnavailableError {}
