/*
 * Loaded into a server of Next before Next itself: it lives exactly as long as the process that started it. When that is killed, nobody else would ever stop
 * it. Signals to the whole group, as a service manager and a terminal send them, are the supervisor's to answer: until the last reader is served, pages are made.
 */
process.once('disconnect', () => process.exit());
// Next's own listeners would end it at once (https://nextjs.org/docs/app/guides/self-hosting#graceful-shutdowns).
process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
