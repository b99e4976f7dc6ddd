import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { ReaderChoice } from '#lib/domain/reader-choice.ts';
import type { FormRefusal } from '#lib/domain/settings-screen.ts';

export type SentSettings =
  | { readonly ok: true; readonly choice: ReaderChoice | undefined }
  | { readonly ok: false; readonly reason: FormRefusal };

/** Many times what a browser sends of the form. */
const BYTES_MAX = 1024;
const CONTENT_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

const Form = z.object({ edition: z.enum(['none', 'full', 'mobile']), direct: z.literal('1').optional() });

/** Reads what the form of components/mobile/MobileSettingsForm.tsx sends, and no more of a request than it may be long. */
export async function readSettingsForm(request: IncomingMessage): Promise<SentSettings> {
  if (!CONTENT_TYPE.test(request.headers['content-type'] ?? '')) return { ok: false, reason: 'unreadable' };
  // Whoever leaves in the middle has sent nothing that can be read; nobody waits for the answer.
  const text = await readBounded(request).catch(() => '');
  if (text === undefined) return { ok: false, reason: 'too-long' };
  const form = Form.safeParse(Object.fromEntries(new URLSearchParams(text)));
  if (!form.success) return { ok: false, reason: 'unreadable' };
  const { edition, direct } = form.data;
  return { ok: true, choice: edition === 'none' ? undefined : { edition, isDirect: direct !== undefined } };
}

/** `undefined` when there is more of it than may be. */
async function readBounded(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > BYTES_MAX) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Whoever sends too much is still to be answered: the connection stays until then.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
