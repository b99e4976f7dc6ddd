import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The names that the modules of a folder of the project export, types apart. */
export async function listExports(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.ts'));
  const modules: object[] = await Promise.all(
    files.map(name => import(/* @vite-ignore */ pathToFileURL(resolve(folder, name)).href)),
  );
  return modules.flatMap(module => Object.keys(module));
}
