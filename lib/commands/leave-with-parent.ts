/*
 * Loaded into a process before its own modules: it lives no longer than the one that started it. When that is killed, nobody else would ever stop it.
 */
process.once('disconnect', () => process.exit());
