import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeStyleSheets } from '#lib/delivery/style-sheets.ts';
import { createFolder } from './database.ts';

/** A build that gives browsers nothing; removed with the test. */
export async function createBuildFolder(): Promise<string> {
  const folder = await createFolder();
  await mkdir(join(folder, 'static'));
  await writeStyleSheets(folder, new Map());
  return folder;
}
