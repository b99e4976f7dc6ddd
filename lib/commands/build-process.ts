import { BUILD_FOLDER } from './build.ts';
import { runNext } from './run-next.ts';
import { workElsewhere } from './work-elsewhere.ts';

// What `build.ts` starts. The tools are loaded where it is said in a sentence that one is missing.
await workElsewhere(async () => {
  const { buildFonts } = await import('./build-fonts.ts');
  const { buildStyleSheets } = await import('./build-style-sheets.ts');
  await buildFonts();
  await runNext(['build'], { isQuiet: true });
  await buildStyleSheets(BUILD_FOLDER);
});
