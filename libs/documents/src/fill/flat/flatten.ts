import contentTypes from 'docxtemplater/js/content-types.js';
import type { Language } from '../../language.js';
import { compileTag, type CompiledTag } from '../compiled-tag.js';
import type { CompiledFile, ReusedDocxtemplater } from '../reused-docxtemplater.js';
import type { CompiledPart } from '../tags.js';
import { drawingsFrom, type Drawings } from './drawings.js';
import { mendingOf, type Mending } from './mending.js';
import { NotFlat } from './not-flat.js';
import { staticRunOf, type StaticRun } from './static-run.js';

/** The value of a field, printed. */
export interface ValueStep {
  readonly kind: 'value';
  readonly tag: CompiledTag;
}

/** Steps taken once for each item of a list, or once where a condition holds; inverted, where there is nothing. */
export interface SectionStep {
  readonly kind: 'section';
  readonly tag: CompiledTag;
  readonly inverted: boolean;
  readonly steps: readonly Step[];
}

export type Step = StaticRun | ValueStep | SectionStep;

/** A file of the package as steps that write it from beginning to end. */
export interface FlatFile {
  readonly name: string;
  readonly steps: readonly Step[];
  /** A line break in a value becomes one in the text; in the properties of the document it stays a character. */
  readonly breaksLines: boolean;
}

/**
 * What docxtemplater compiled, flattened once. The judge must have rendered one document: what it numbers is read from there.
 * @throws NotFlat where the template holds what we do not know to write as docxtemplater does
 */
export function flatten(judge: ReusedDocxtemplater, name: string, language: Language): FlatFile {
  const file: CompiledFile = judge.compiled[name] ?? { postparsed: [] };
  const drawings = drawingsFrom(judge.read(name));
  const context = { language, drawings, mending: mendingOf(judge, file.contentType ?? '') };
  const steps = stepsOf(file.postparsed, context);
  drawings.end();
  return { name, steps, breaksLines: !unbroken.includes(file.contentType) };
}

const unbroken: readonly (string | undefined)[] = [
  contentTypes.settingsContentType,
  contentTypes.coreContentType,
  contentTypes.appContentType,
  contentTypes.customContentType,
];

interface Context {
  readonly language: Language;
  readonly drawings: Drawings;
  readonly mending: Mending;
}

function stepsOf(parts: readonly CompiledPart[], context: Context): Step[] {
  const steps: Step[] = [];
  let run: CompiledPart[] = [];
  const endRun = () => {
    if (run.length > 0) steps.push(staticRunOf(run, context.mending));
    run = [];
  };
  for (const part of parts) {
    if (part.type === 'placeholder') {
      endRun();
      steps.push(stepOf(part, context));
    } else if (part.type !== 'content' && part.type !== 'tag') {
      throw new NotFlat(`a piece of the type «${part.type}»`);
    } else if (part.value) {
      run.push({ ...part, value: context.drawings.numbered(part.value) });
    }
  }
  endRun();
  return steps;
}

function stepOf(part: CompiledPart, context: Context): Step {
  const tag = compileTag(part.value ?? '', context.language);
  if (part.module === undefined) return { kind: 'value', tag };
  if (part.module !== 'loop') throw new NotFlat(`a tag of the module «${part.module}»`);
  const inside = part.subparsed ?? [];
  if (repeatsWithCare(part) || (part.addContinuousType && inside.some(endsSection))) {
    throw new NotFlat(`{${part.value}}: a page or a section of the document ends in it`);
  }
  const steps = stepsOf(inside, { ...context, drawings: context.drawings.inSection() });
  return { kind: 'section', tag, inverted: part.inverted ?? false, steps };
}

const repeatsWithCare = (part: CompiledPart): boolean =>
  Boolean(part.hasPageBreak || part.hasPageBreakBeginning || part.addNextPage || part.lastParagrapSectPr) ||
  part.sectPrCount === 1;

const endsSection = ({ value = '', subparsed = [] }: CompiledPart): boolean =>
  value.startsWith('<w:sectPr') || subparsed.some(endsSection);
