import { isHtmlElement } from './html-elements.ts';

/**
 * Keeps words in angle brackets, which a parser would take for tags: « <gmaxwell> » opens a line of a conversation, « <https://…> » is an address. A
 * name that HTML does not know, without attribute or hyphen, is a word unless the same name is closed somewhere: then it is some tool's element.
 */
export function escapePseudoTags(html: string): string {
  let closed: ReadonlySet<string> | undefined;
  return html.replace(BRACKETED, (tag, word: string) => {
    const name = word.toLowerCase();
    if (isHtmlElement(name)) return tag;
    closed ??= listClosedNames(html);
    return closed.has(name) ? tag : `&lt;${tag.slice(1)}`;
  });
}

/** A whole tag: a name alone, or what only an address can be. A colon in a name is a prefix (`o:p`), so two slashes must follow. */
const BRACKETED = /<([a-z](?:[\p{L}\p{N}_.]*|[a-z]{1,6}:\/\/[^\s<>"']+|[^\s<>"'/:=@]*@[^\s<>"'/:=@]+))>/giu;

function listClosedNames(html: string): ReadonlySet<string> {
  return new Set(
    Array.from(html.matchAll(/<\/([a-z][^\s<>/]*)/gi), ({ 1: name = '' }) => name.toLowerCase()),
  );
}
