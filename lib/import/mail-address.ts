/** Whether a name is really somebody's e-mail address, which must never become a name, a slug or a key. */
export function looksLikeMailAddress(text: string): boolean {
  return /\S@\S/.test(text);
}
