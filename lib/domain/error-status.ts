/** The statuses (RFC 9110, section 15) under which a reader gets a whole page instead of the one asked for. */
export const ERROR_STATUSES = [404, 410, 500, 503] as const;
export type ErrorStatus = (typeof ERROR_STATUSES)[number];

export function parseErrorStatus(text: string): ErrorStatus | undefined {
  return ERROR_STATUSES.find(status => String(status) === text);
}
