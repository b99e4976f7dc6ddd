/** A feed's bytes, and what came with them. */
export interface FeedSource {
  /** Begins a sentence about it. */
  readonly name: string;
  /** Where it was read, after redirects; absent for a file. */
  readonly url?: string;
  readonly bytes: Buffer;
  /** The encoding that the HTTP answer names. */
  readonly charset?: string;
}
