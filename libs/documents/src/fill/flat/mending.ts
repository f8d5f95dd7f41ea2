import joinUncorrupt from 'docxtemplater/js/join-uncorrupt.js';
import type { ReusedDocxtemplater } from '../reused-docxtemplater.js';
import { NotFlat } from './not-flat.js';

/**
 * docxtemplater mends what it has rendered: a cell without a paragraph, a table without rows, a table that nothing follows.
 * Whether it must depends on what was rendered just before, which a static run cannot know. So each mending is watched by one
 * bit: set while something stands open that an ending would make it mend.
 */
export interface WatchedBits {
  /** Where one of these is set, docxtemplater would mend: the document is left to it. */
  readonly trap: number;
  /** Those that this run leaves as they were. */
  readonly keep: number;
  /** Those that this run sets. */
  readonly set: number;
}

/** One mending, and the two pieces by which it can be asked what a run does to it. */
interface Watch {
  readonly opening: string;
  readonly ending: string;
  readonly mend: (pieces: readonly string[]) => string[];
}

export interface Mending {
  /** The pieces of a static run as docxtemplater would leave them, whatever stands around them. @throws NotFlat */
  settle(pieces: readonly string[]): string[];
  /** What a settled run does to each bit. */
  watch(settled: readonly string[]): WatchedBits;
}

/** docxtemplater's own functions are asked what they would do; none of their rules is repeated here. */
export function mendingOf(judge: ReusedDocxtemplater, contentType: string): Mending {
  const tables: Watch = {
    opening: '</w:tbl>',
    ending: '<w:other>',
    mend: (pieces) => joinUncorrupt([...pieces], { contentType, fileTypeConfig: { tagShouldContain: [] } }),
  };
  const elements = judge.contentRules.map((rule) => ({
    opening: `<${rule.tag}>`,
    ending: `</${rule.tag}>`,
    mend: (pieces: readonly string[]) =>
      joinUncorrupt([...pieces], { contentType: '', fileTypeConfig: { tagShouldContain: [rule] } }),
  }));
  const watches: readonly Watch[] = [tables, ...elements];
  return {
    settle(pieces) {
      const rendered = judge.modules.reduce((before, module) => module.postrender(before, {}), [...pieces]);
      const settled = tables.mend(rendered);
      if (elements.some(({ mend }) => differ(mend(settled), settled))) throw new NotFlat('an element is left empty');
      return settled;
    },
    watch: (settled) => {
      const bits = watches.map((watch, index) => shift(bitsOf(watch, settled), index));
      return { trap: any(bits, 'trap'), keep: any(bits, 'keep'), set: any(bits, 'set') };
    },
  };
}

/** A run is asked in four ways: alone, after an opening, before an ending, between the two. */
function bitsOf({ opening, ending, mend }: Watch, run: readonly string[]): Record<keyof WatchedBits, boolean> {
  return {
    trap: differ(mend([opening, ...run]), [opening, ...run]),
    keep: differ(mend([opening, ...run, ending]), [opening, ...run, ending]),
    set: differ(mend([...run, ending]), [...run, ending]),
  };
}

const differ = (one: readonly string[], other: readonly string[]): boolean => one.join('') !== other.join('');

const shift = (bits: Record<keyof WatchedBits, boolean>, by: number): WatchedBits => ({
  trap: Number(bits.trap) << by,
  keep: Number(bits.keep) << by,
  set: Number(bits.set) << by,
});

const any = (all: readonly WatchedBits[], name: keyof WatchedBits): number =>
  all.reduce((sum, bits) => sum | bits[name], 0);
