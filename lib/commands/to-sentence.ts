/** What a person at the command line is told of an error: its message, on one line. */
export function toSentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Drizzle wraps a driver's error in one that repeats the statement with its values: nobody's business on a terminal.
  if (error.message.startsWith('Failed query:') && error.cause) return toSentence(error.cause);
  const code = 'code' in error ? ` (${error.code})` : '';
  return `${error.message.split('\n', 1).join('')}${code}`;
}
