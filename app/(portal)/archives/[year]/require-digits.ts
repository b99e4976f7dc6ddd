import { notFound } from 'next/navigation';

/** A part of a date in an address, which has all its digits; anything else is an unknown page. */
export function requireDigits(text: string, length: number): number {
  return text.length === length && /^\d+$/.test(text) ? Number(text) : notFound();
}
