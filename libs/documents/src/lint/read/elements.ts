import { walk, type Attributes } from './walk.js';

/**
 * The elements of one name in a part, in their order.
 * @throws Unreadable where the part is no XML that may be read
 */
export function readElements(part: string, bytes: Uint8Array, wanted: string): { readonly attributes: Attributes }[] {
  const found: { attributes: Attributes }[] = [];
  walk(part, bytes, {
    open: (name, attributes) => {
      if (name === wanted || name.endsWith(`:${wanted}`)) found.push({ attributes });
    },
  });
  return found;
}
