const NEWS_HOURS = 48;

/** The articles of these last hours are news (Google's news sitemap takes no older ones). */
export function findNewsWindow(now: Date): { readonly from: Date; readonly to: Date } {
  return { from: new Date(now.getTime() - NEWS_MS), to: new Date(now.getTime() + 1) };
}

/** When an article that is news stops being it. */
export function findNewsEnd(publishedAt: Date): Date {
  // The window holds its first instant.
  return new Date(publishedAt.getTime() + NEWS_MS + 1);
}

const NEWS_MS = NEWS_HOURS * 3_600_000;
