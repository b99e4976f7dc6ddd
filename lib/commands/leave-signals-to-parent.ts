/*
 * Loaded into the renderer before Next itself. Signals to the whole group, as a service manager and a terminal send them, are the supervisor's to answer: until
 * the last reader is served, pages are made.
 */

// Next's own listeners would end it at once (https://nextjs.org/docs/app/guides/self-hosting#graceful-shutdowns).
process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
