import ts from 'typescript';
import { type Finding, findInSource } from './jsx.ts';
import type { SourceFile } from './source-files.ts';

/** Packages whose components run in the browser or set style attributes. */
const CLIENT_PACKAGES = new Set(['next/link', 'next/image', 'next/script', 'next/form', 'next/dynamic']);
/** Files by which Next streams a page in pieces, or wraps it in a client component. */
const STREAMING_FILE = /(?:^|\/)(?:loading|error|template)\.tsx$/;

/** What would make a reader's page more than a document (ARCHITECTURE.md, invariant 8). */
export function findReaderPageFaults(file: SourceFile): readonly Finding[] {
  const byName = STREAMING_FILE.test(file.path)
    ? [{ path: file.path, line: 1, what: 'a loading, error or template file' }]
    : [];
  return [...byName, ...findInSource(file, toFault)];
}

function toFault(node: ts.Node): string | undefined {
  if (
    ts.isExpressionStatement(node) &&
    ts.isStringLiteral(node.expression) &&
    node.expression.text === 'use client'
  ) {
    return 'a client component';
  }
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    if (CLIENT_PACKAGES.has(node.moduleSpecifier.text)) return `an import of ${node.moduleSpecifier.text}`;
  }
  if (
    (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
    /(?:^|\.)Suspense$/.test(node.tagName.getText())
  ) {
    return 'a <Suspense>';
  }
  if (ts.isJsxAttribute(node)) return toAttributeFault(node.name.getText());
  return undefined;
}

function toAttributeFault(name: string): string | undefined {
  if (name === 'style') return 'an inline style';
  if (/^on[A-Z]/.test(name)) return `an event handler (${name})`;
  return undefined;
}
