import type { Provision } from '#lib/darkroom/darkroom.ts';
import type { WantedPicture } from '#lib/domain/picture.ts';
import type { Sighting } from '#lib/domain/view.ts';
import type { Statistics } from './statistics.ts';

/** What the supervisor tells a worker. A connection comes with its socket beside the message. */
export type ToWorker =
  | { readonly kind: 'connection'; readonly connection: number }
  | { readonly kind: 'developed'; readonly order: number; readonly provision: Provision }
  /** What readers are told apart with, until the next one. */
  | { readonly kind: 'salt'; readonly salt: string }
  | { readonly kind: 'stop' };

/** What a worker tells the supervisor. */
export type FromWorker =
  | { readonly kind: 'accepting' }
  | { readonly kind: 'taken'; readonly connection: number }
  | { readonly kind: 'develop'; readonly order: number; readonly wanted: WantedPicture }
  | { readonly kind: 'views'; readonly sightings: readonly Sighting[] }
  | { readonly kind: 'report'; readonly report: WorkerReport };

export interface WorkerReport extends Statistics {
  readonly cachedDocuments: number;
  readonly cachedBytes: number;
  readonly residentBytes: number;
  readonly connections: number;
}
