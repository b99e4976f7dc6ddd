import module from 'node:module';

/** What a Node process is started with to load Drizzle as below. */
export const DRIZZLE_AS_COMMONJS = [`--import=${import.meta.url}`] as const;

/*
 * Drizzle's package.json names 447 entries, and Node reads it again for each of its ES modules: 0.6 s and 150 MB at every start. The files of
 * its CommonJS build say what they are by their names (.cjs), so that Node asks no package.json. Registered before anything imports Drizzle;
 * a Node without these hooks (below 22.15, https://nodejs.org/api/module.html#moduleregisterhooksoptions) loads it slowly.
 */
module.registerHooks?.({
  resolve: (specifier, context, nextResolve) =>
    nextResolve(
      specifier,
      /^drizzle-orm(\/|$)/.test(specifier) ? { ...context, conditions: ['require', 'node'] } : context,
    ),
});
