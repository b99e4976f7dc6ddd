/** Why an address could not be read; ends the sentence that begins with it. */
export class FetchError extends Error {}
