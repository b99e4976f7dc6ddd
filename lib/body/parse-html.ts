import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Body } from '#lib/domain/body.ts';
import { type BodyFault, tallyFaults } from './body-fault.ts';
import { buildBlocks } from './build/build-blocks.ts';
import { enhance } from './enhance.ts';
import { sanitiseHtml } from './sanitise-html.ts';

export interface ParseContext {
  /** A leading `h1` that repeats the headline is left out. */
  readonly headline?: string;
}

export interface ParsedBody {
  readonly body: Body;
  readonly dropped: readonly BodyFault[];
}

/**
 * Reads the HTML of an article (WordPress blocks or any other) into the body's tree, typeset and identified. It never throws on
 * markup: what has no place in the tree gives its text, and `dropped` says what that was.
 */
export function parseBody(html: string, context: ParseContext): ParsedBody {
  const faults = tallyFaults();
  const safeHtml = sanitiseHtml(html, faults.report);
  const root = fragmentParser.parse(safeHtml);
  const blocks = buildBlocks(root, { ...context, report: faults.report });
  return { body: enhance({ type: 'body', children: blocks }), dropped: faults.list() };
}

const fragmentParser = unified().use(rehypeParse, { fragment: true }).freeze();
