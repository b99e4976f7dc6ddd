import { hash } from 'node:crypto';

/**
 * What begins the sources of a folder's own pictures: `/images/port.jpg` of two imported folders are two pictures. It says nothing of where the folder
 * is.
 */
export function toPictureRoot(importSource: string): string {
  return `/${hash('sha256', importSource, 'hex').slice(0, 12)}`;
}
