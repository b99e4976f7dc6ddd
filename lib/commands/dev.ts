import type { Command } from 'commander';
import { migrateDatabase } from '#db/migrate.ts';
import { config } from '#lib/config.ts';
import { buildFonts } from './build-fonts.ts';
import { ensureContent } from './ensure-content.ts';
import { runNext } from './run-next.ts';

export function defineDev(command: Command): void {
  command.action(dev);
}

async function dev(): Promise<void> {
  const { port, host, databaseFile } = config();
  migrateDatabase(databaseFile);
  await ensureContent(config());
  await buildFonts();
  await runNext(['dev', '--port', String(port), '--hostname', host], { isQuiet: false });
}
