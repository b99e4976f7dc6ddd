import fc from 'fast-check';

/** The proof of a commit says the same each time it runs; `npm run test:long` tries properties with chances of its own. */
if (process.env.CHANCE !== 'on') fc.configureGlobal({ seed: 1 });
