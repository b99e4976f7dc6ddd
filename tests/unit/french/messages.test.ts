import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findMessageFaults } from '../../support/french-faults.ts';

type Messages = string | { readonly [key: string]: Messages };
const Messages: z.ZodType<Messages> = z.lazy(() => z.union([z.string(), z.record(z.string(), Messages)]));

const messages = listMessages(Messages.parse(JSON.parse(readFileSync('messages/fr.json', 'utf8'))), []);

describe('messages/fr.json', () => {
  it('holds messages', () => {
    expect(messages.length).toBeGreaterThan(0);
  });

  it.each(messages)('%s is right', (_key, message) => {
    expect(findMessageFaults(message)).toEqual([]);
  });
});

function listMessages(messages: Messages, path: readonly string[]): [key: string, message: string][] {
  if (typeof messages === 'string') return [[path.join('.'), messages]];
  return Object.entries(messages).flatMap(([key, inner]) => listMessages(inner, [...path, key]));
}
