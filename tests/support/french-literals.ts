import ts from 'typescript';
import { type Finding, findInSource } from './jsx.ts';
import type { SourceFile } from './source-files.ts';

/** Letters and marks that English code has no use for. */
const FRENCH_SIGN = /[àâæçéèêëîïôœùûüÿ«»’]/iu;
/** Attributes that readers hear or see. */
const TEXT_ATTRIBUTES = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'content',
  'label',
  'placeholder',
  'summary',
  'title',
]);
const LETTER = /\p{L}/u;

/** Words for readers that stand in code instead of in messages/fr.json. */
export function findFrenchLiterals(file: SourceFile): readonly Finding[] {
  return findInSource(file, toLiteral);
}

function toLiteral(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return LETTER.test(node.text) ? node.text.trim() : undefined;
  if (!isText(node)) return undefined;
  if (FRENCH_SIGN.test(node.text)) return node.text;
  return isTextAttribute(node.parent) && LETTER.test(node.text) ? node.text : undefined;
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralToken {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
}

function isTextAttribute(node: ts.Node): boolean {
  return ts.isJsxAttribute(node) && TEXT_ATTRIBUTES.has(node.name.getText());
}
