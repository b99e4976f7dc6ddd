import type { ExportRecord } from './export-records.ts';
import { RecordBuilder } from './record-builder.ts';
import { ReferenceGate } from './reference-gate.ts';
import { StrictXml } from './strict-xml.ts';

/**
 * Reads a WordPress export as it comes: the records of one piece are handed on before the next is read, so memory holds one item, not a file.
 * Throws one sentence that names the file, with line and column, at the first thing that is not strictly right.
 */
export async function* parseExport(
  pieces: AsyncIterable<string> | Iterable<string>,
  name: string,
): AsyncGenerator<ExportRecord> {
  const records = new RecordBuilder(name);
  const xml = new StrictXml(name, records);
  const gate = new ReferenceGate();
  for await (const piece of pieces) {
    xml.write(gate.admit(piece));
    yield* records.take();
  }
  xml.write(gate.finish());
  xml.close();
  yield* records.take();
}
