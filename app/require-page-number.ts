import { notFound } from 'next/navigation';
import { parsePageNumber } from '#lib/domain/page-of.ts';

/** The number in an address of a list's page; anything else is an unknown page. */
export function requirePageNumber(text: string): number {
  return parsePageNumber(text) ?? notFound();
}
