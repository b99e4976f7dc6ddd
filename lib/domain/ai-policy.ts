/**
 * open: whoever reads the site may also mine it · no-training: crawlers that train models are turned away, and text mining is reserved ·
 * closed: those that answer with its texts are turned away too.
 */
export const AI_POLICIES = ['open', 'no-training', 'closed'] as const;
export type AiPolicy = (typeof AI_POLICIES)[number];
