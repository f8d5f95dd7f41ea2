import { SaxesParser } from 'saxes';
import { fault, Unreadable, type LintFaultId } from '../fault.js';
import { limits } from '../limits.js';

export type Attributes = Readonly<Record<string, string>>;

/** Names are with their prefix, as Word, LibreOffice and docxtemplater all take them. */
export interface Handlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads a part of the package element by element.
 * @throws Unreadable for what is not well formed, declares entities, or nests beyond measure
 */
export function walk(part: string, bytes: Uint8Array, handlers: Handlers): void {
  const stop = (id: 'xml-broken' | 'xml-doctype' | ('xml-too-deep' & LintFaultId)): never => {
    throw new Unreadable(fault(id, { name: part }));
  };
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false as const });
  parser.on('error', () => stop('xml-broken'));
  parser.on('doctype', () => stop('xml-doctype'));
  parser.on('opentag', ({ name, attributes }) => {
    if ((depth += 1) > limits.depth) stop('xml-too-deep');
    handlers.open?.(name, attributes);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(name);
  });
  parser.write(decoded(bytes) ?? stop('xml-broken')).close();
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Undefined for what is no UTF-8: nothing that fills templates reads another encoding. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
