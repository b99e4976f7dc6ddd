import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** A place in a file and what stands there. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** Visits every node of a TypeScript file; what `inspect` returns is a finding at that node. */
export function findInSource(
  { path, text }: SourceFile,
  inspect: (node: ts.Node) => string | undefined,
): readonly Finding[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const what = inspect(node);
    if (what !== undefined) {
      findings.push({
        path,
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
        what,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}
