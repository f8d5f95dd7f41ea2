import { DocumentError } from '../errors.js';
import { mainFile, ReusedDocxtemplater } from '../fill/reused-docxtemplater.js';
import type { Language } from '../language.js';
import { fault, type LintFault, type LintFaultId, type Place } from './fault.js';
import type { Paragraph } from './read/paragraph.js';
import { walk } from './read/walk.js';
import { shortened } from './shortened.js';

/** What docxtemplater calls a fault, and what we call it. */
const ids: Readonly<Record<string, LintFaultId>> = {
  unopened_tag: 'tag-not-opened',
  unclosed_tag: 'tag-not-closed',
  duplicate_open_tag: 'brace-doubled',
  duplicate_close_tag: 'brace-doubled',
  unopened_loop: 'loop-not-opened',
  unclosed_loop: 'loop-not-closed',
  closing_tag_does_not_match_opening_tag: 'loop-closed-by-another',
  unbalanced_loop_tags: 'loop-leaves-table',
  loop_position_invalid: 'loop-leaves-table',
  no_xml_tag_found_at_left: 'loop-leaves-table',
  no_xml_tag_found_at_right: 'loop-leaves-table',
  raw_xml_tag_should_be_only_text_in_paragraph: 'tag-forbidden',
  raw_tag_outerxml_invalid: 'tag-forbidden',
  change_delimiters_invalid: 'tag-forbidden',
  scopeparser_compilation_failed: 'unknown-format',
};

interface Judgement {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    /** The tag, where it is not told as `xtag`; `raw` is what stands between its braces. */
    readonly part?: { readonly raw?: string };
    readonly errors?: readonly Judgement[];
  };
}

/** Bytes of text beyond which a template is judged without its plain paragraphs, and compiled only where as many are left: fifty times the longest of ours. */
const TRIED = 2_000_000;

export interface ToJudge {
  readonly bytes: Buffer;
  readonly language: Language;
  /** Of the text, as XML, in bytes. */
  readonly size: number;
  /** The sample as the tags see it. */
  readonly printable: object;
  readonly paragraphs: readonly Paragraph[];
  /** What our own reading has found already. */
  readonly found: readonly LintFault[];
}

/**
 * docxtemplater has the last word: the template is compiled as it will be, and filled with the sample, a whole book without what is plain in it. What it finds
 * beside our own reading is told in our words, never in its.
 */
export function judged(asked: ToJudge): LintFault[] {
  try {
    const { bytes, size } = asked.size > TRIED ? shortened(asked.bytes) : asked;
    const judge = new ReusedDocxtemplater(bytes, asked.language);
    if (size > TRIED) return [];
    judge.render(asked.printable);
    walk(mainFile, judge.read(mainFile), {});
    return [];
  } catch (cause) {
    const known = asked.found.some(({ severity }) => severity === 'error');
    const told = judgementsIn(cause).flatMap((judgement) => toldOf(judgement, asked));
    return told.length > 0 || known ? told : [fault('cannot-be-filled', {})];
  }
}

function judgementsIn(cause: unknown): readonly Judgement[] {
  const judgement = (cause instanceof DocumentError ? cause.cause : undefined) as Judgement | undefined;
  return judgement?.properties?.errors ?? (judgement?.properties ? [judgement] : []);
}

/** Nothing where our own reading has told the same: it knows the place better. */
function toldOf({ properties }: Judgement, { found, paragraphs }: ToJudge): LintFault[] {
  const ours = ids[properties?.id ?? ''];
  if (!ours || found.some((each) => each.id === ours)) return [];
  const xtag = properties?.xtag ?? properties?.part?.raw ?? '';
  const tag = `{${xtag.replace(/^\{+|\}+$/g, '')}}`;
  const place: Place | null = paragraphs.find(({ text }) => xtag !== '' && text.includes(xtag))?.place ?? null;
  switch (ours) {
    case 'loop-closed-by-another':
      return [fault(ours, { tag, closedBy: '{/}' }, place)];
    case 'unknown-format':
      return [fault(ours, { tag, format: xtag.split('|')[1]?.trim() ?? '', nearest: null }, place)];
    case 'tag-not-closed':
    case 'tag-not-opened':
    case 'brace-doubled':
    case 'loop-not-closed':
    case 'loop-not-opened':
    case 'loop-leaves-table':
    case 'tag-forbidden':
      return [fault(ours, { tag }, place)];
    default:
      return [];
  }
}
