import { BUILD_FOLDER } from './build.ts';
import { buildFonts } from './build-fonts.ts';
import { buildStyleSheets } from './build-style-sheets.ts';
import { runNext } from './run-next.ts';
import { workElsewhere } from './work-elsewhere.ts';

// What `build.ts` starts.
await workElsewhere(async () => {
  await buildFonts();
  await runNext(['build'], { isQuiet: true });
  await buildStyleSheets(BUILD_FOLDER);
});
