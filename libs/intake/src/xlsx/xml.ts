import { SaxesParser } from 'saxes';
import { Unreadable, WHOLE_FILE } from '../table.js';

/** An element's attributes by their local name. */
export type Attributes = Readonly<Record<string, string>>;

export interface Handlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** `x:row` → `row`: some programs give every element a prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const localAttributes = (given: Attributes): Attributes =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [local(name), value]));

/**
 * Reads a part element by element, without ever holding it whole. Nothing is fetched, and an entity that the file declares itself is
 * an error: no part of a spreadsheet needs one.
 * @throws Unreadable for what is not well formed
 */
export async function walk(text: AsyncIterable<string>, handlers: Handlers): Promise<void> {
  const parser = new SaxesParser({ xmlns: false as const });
  const fail = (): never => {
    throw new Unreadable({ ...WHOLE_FILE, reason: 'damaged' });
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(local(name), localAttributes(attributes)));
  parser.on('text', (content) => handlers.text?.(content));
  parser.on('cdata', (content) => handlers.text?.(content));
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  for await (const piece of text) parser.write(piece);
  parser.close();
}
