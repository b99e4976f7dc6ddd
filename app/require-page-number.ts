import { notFound } from 'next/navigation';

/** The number in an address of a list's page; anything else is an unknown page. */
export function requirePageNumber(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : notFound();
}
