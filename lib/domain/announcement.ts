/** Who is told of a change: search engines by IndexNow, subscribers of feeds by a WebSub hub. */
export const ANNOUNCEMENT_CHANNELS = ['indexnow', 'websub'] as const;
export type AnnouncementChannel = (typeof ANNOUNCEMENT_CHANNELS)[number];
