import { escapeHtml } from '#lib/body/escape-html.ts';

/**
 * The content with its notes where WordPress shows them. It keeps their text aside, in a custom field (`footnotes`, since WordPress 6.3); the
 * `wp:footnotes` block that shows it is empty. They are written as paragraphs, which have addresses: a number leads back to its call.
 */
export function withFootnotes(content: string, json: string | undefined): string {
  if (json === undefined || !content.includes('<!-- wp:footnotes')) return content;
  const notes = parseNotes(json).map(
    ({ id, content: words }, index) =>
      `<p><a href="#${escapeHtml(id)}-link" id="${escapeHtml(id)}">${index + 1}</a>. ${words}</p>`,
  );
  if (notes.length === 0) return content;
  return content.replace(BLOCK, () => ['<hr>', ...notes].join('\n'));
}

/** WordPress escapes `>` in a block's attributes. */
const BLOCK = /<!-- wp:footnotes\s[^>]*-->/;

interface Footnote {
  readonly id: string;
  /** HTML. */
  readonly content: string;
}

function parseNotes(json: string): readonly Footnote[] {
  try {
    const notes: unknown = JSON.parse(json);
    return Array.isArray(notes) ? notes.filter(isFootnote) : [];
  } catch {
    // A field some plugin or hand broke: the article is worth more than its notes.
    return [];
  }
}

function isFootnote(value: unknown): value is Footnote {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'content' in value &&
    typeof value.content === 'string'
  );
}
