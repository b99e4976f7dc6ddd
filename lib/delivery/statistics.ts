import type { SensorTallies } from './view-sensor.ts';

/** What one worker has done since it started: plain numbers that the hot path adds to. */
export interface Statistics extends SensorTallies {
  /** Answered from the cache, 304 included. */
  hits: number;
  /** Answered after a render that the reader waited for. */
  misses: number;
  /** Answered with the last good copy because a newer one could not be made, or not in time. */
  staleAnswers: number;
  notModified: number;
  /** Pictures, documents and recordings sent. */
  files: number;
  redirects: number;
  /** Addresses without a page: 404 and 410. */
  absences: number;
  /** Request lines refused before anyone looked at the address. */
  refusals: number;
  /** 500 and 503. */
  failures: number;
  /** Documents made. */
  renders: number;
  renderFailures: number;
  renderSeconds: number;
  /** Renders that no reader waited for. */
  refreshes: number;
}

export function createStatistics(): Statistics {
  return {
    hits: 0,
    misses: 0,
    staleAnswers: 0,
    notModified: 0,
    files: 0,
    redirects: 0,
    absences: 0,
    refusals: 0,
    failures: 0,
    renders: 0,
    renderFailures: 0,
    renderSeconds: 0,
    refreshes: 0,
    robotRequests: 0,
    lostSightings: 0,
  };
}
