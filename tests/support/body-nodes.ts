import type { Block, Body, Phrasing } from '#lib/domain/body.ts';

export const body = (...children: Block[]): Body => ({ type: 'body', children });

export const text = (value: string): Phrasing => ({ type: 'text', value });

export const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', children });

export function heading(level: 2 | 3 | 4, value: string, id?: string): Block {
  return { type: 'heading', ...(id !== undefined && { id }), level, children: [text(value)] };
}
