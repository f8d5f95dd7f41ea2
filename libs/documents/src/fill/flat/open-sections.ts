import { cleanText } from '../clean-text.js';
import { punctuationOf, type CompiledTag } from '../compiled-tag.js';
import { NotFlat } from './not-flat.js';

/** The sections that are open around a tag, the innermost last. Data stand in the first, an item of a list in each other. */
export class OpenSections {
  readonly #scopes: unknown[];
  #itemsLeft: number[] = [];

  constructor(data: object) {
    this.#scopes = [data];
  }

  /** The value of a tag in the innermost section that has one; undefined where none has. @throws NotFlat */
  find(tag: CompiledTag): unknown {
    if (tag.punctuation) return punctuationOf(tag.punctuation, this.#itemsLeft.at(-1) ?? -1);
    for (let level = this.#scopes.length - 1; level >= 0; level -= 1) {
      const value = tag.valueIn(this.#scopes[level]);
      if (typeof value === 'function') throw new NotFlat('docxtemplater calls a function that it finds');
      if (value !== undefined && value !== null) return value;
    }
    return undefined;
  }

  /** Takes the steps of a section as often as docxtemplater does: by the value of its tag, and by what kind of thing that is. */
  each(tag: CompiledTag, inverted: boolean, step: () => void): void {
    const found = this.find(tag);
    const value = typeof found === 'string' ? cleanText(found) : found;
    if (!value || (Array.isArray(value) && value.length === 0)) {
      if (inverted) this.#inside(this.#scopes.at(-1), 0, step);
    } else if (inverted) {
      return;
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) this.#inside(value[index], value.length - 1 - index, step);
    } else {
      const opens = Object.prototype.toString.call(value) === '[object Object]';
      this.#inside(opens ? value : this.#scopes.at(-1), 0, step);
    }
  }

  #inside(scope: unknown, itemsLeft: number, step: () => void): void {
    this.#scopes.push(scope);
    this.#itemsLeft.push(itemsLeft);
    step();
    this.#scopes.pop();
    this.#itemsLeft.pop();
  }
}
