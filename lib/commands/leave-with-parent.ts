// Loaded into a server of Next before Next itself: when the process that started it is killed, nobody else would ever stop it.
process.once('disconnect', () => process.exit());
