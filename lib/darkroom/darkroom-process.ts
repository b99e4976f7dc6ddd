import type { WantedVariant } from '#lib/domain/picture.ts';
import { developVariant } from './develop-variant.ts';

/*
 * The process that decodes pictures, started by darkroom-child.ts with the folder of pictures. A picture that brings it down takes nobody with it.
 */

/** The error's words, or nothing when the variant is made. */
export interface DarkroomAnswer {
  readonly failure?: string;
}

const [folder = ''] = process.argv.slice(2);

process.on('message', async (wanted: WantedVariant) => {
  const answer: DarkroomAnswer = await developVariant(folder, wanted).then(
    () => ({}),
    (error: unknown) => ({ failure: String(error) }),
  );
  process.send?.(answer);
});
// Signals to the whole group are the supervisor's to answer.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.once('disconnect', () => process.exit());
