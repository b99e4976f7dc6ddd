export interface Server {
  readonly url: string;
  /** The process above all of the server's others. */
  readonly pid: number;
}

/** A server to compare with. */
export interface RivalServer extends Server {
  readonly stop: () => Promise<void>;
}
