import type { WantedPicture } from '#lib/domain/picture.ts';
import { develop } from './develop.ts';

/*
 * The process that decodes and draws pictures, started by darkroom-child.ts with the folder of pictures. A picture that brings it down takes nobody with it.
 */

/** The error's words, or nothing when the file is made. */
export interface DarkroomAnswer {
  readonly failure?: string;
}

const [folder = ''] = process.argv.slice(2);

process.on('message', async (wanted: WantedPicture) => {
  const answer: DarkroomAnswer = await develop(folder, wanted).then(
    () => ({}),
    (error: unknown) => ({ failure: String(error) }),
  );
  process.send?.(answer);
});
// Signals to the whole group are the supervisor's to answer.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.once('disconnect', () => process.exit());
