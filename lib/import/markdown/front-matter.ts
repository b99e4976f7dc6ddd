import { LineCounter, parseDocument } from 'yaml';
import { toMessage } from '#lib/domain/to-message.ts';
import { Fields, isFieldSet } from './fields.ts';

export type FrontMatter =
  | { readonly ok: true; readonly fields: Fields; readonly hasFields: boolean; readonly markdown: string }
  | {
      readonly ok: false;
      /** Line of the file, from 1. */
      readonly line: number;
      /** Ends the sentence that begins with the file's name and the line. */
      readonly fault: string;
    };

/** Parts a file into its fields, in YAML between two lines `---` or in JSON between braces, and its Markdown. A file without fields is all Markdown. */
export function parseFrontMatter(text: string): FrontMatter {
  const lines = text.split(/\r\n|\r|\n/);
  const [opening = ''] = lines;
  if (/^\+\+\+\s*$/.test(opening)) {
    return {
      ok: false,
      line: 1,
      fault: 'its front matter is TOML (+++), and only YAML (---) or JSON is read',
    };
  }
  if (/^\{\s*$/.test(opening)) return parseJsonLines(lines);
  if (!/^---\s*$/.test(opening)) {
    return { ok: true, fields: new Fields({}), hasFields: false, markdown: lines.join('\n') };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1) {
    return { ok: false, line: 1, fault: 'its front matter has no end: a second line --- is missing' };
  }
  const parsed = parseYaml(lines.slice(1, end).join('\n'));
  if (!parsed.ok) return { ...parsed, line: parsed.line + 1 };
  return { ...parsed, hasFields: true, markdown: lines.slice(end + 1).join('\n') };
}

/** JSON is YAML too (YAML 1.2.2, section 1.3), but for tabs before its lines. */
function parseJsonLines(lines: readonly string[]): FrontMatter {
  const end = lines.findIndex(line => /^\}\s*$/.test(line));
  if (end === -1) return { ok: false, line: 1, fault: 'its front matter has no end: a line } is missing' };
  const json = lines.slice(0, end + 1).map(line => line.replace(/^\t+/, '  '));
  const parsed = parseYaml(json.join('\n'));
  return parsed.ok ? { ...parsed, hasFields: true, markdown: lines.slice(end + 1).join('\n') } : parsed;
}

type ParsedYaml =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly line: number; readonly fault: string };

/** With the failsafe schema (YAML 1.2.2, section 10.1) each value is the text that was written: no date or `no` turns into something else. */
function parseYaml(yaml: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, lineCounter });
  const [error] = document.errors;
  if (error) {
    return { ok: false, line: lineCounter.linePos(error.pos[0]).line, fault: explain(error.message) };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
    if (isFieldSet(value)) return { ok: true, fields: new Fields(value) };
    return { ok: false, line: 1, fault: 'its front matter is not a set of fields' };
  } catch (error) {
    // A few aliases of aliases would make millions of values.
    return { ok: false, line: 1, fault: explain(toMessage(error)) };
  }
}

function explain(message: string): string {
  return `its front matter is not sound YAML: ${message.replace(/\s+/g, ' ').replace(/\.$/, '')}`;
}
