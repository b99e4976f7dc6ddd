import { beforeEach, vi } from 'vitest';

// An unexpected console.error is a fault that nobody would read in a green run.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    throw new Error(`Unexpected console.error: ${words.map(String).join(' ')}`);
  });
});
