import type { CompiledPart } from '../tags.js';
import type { Mending, WatchedBits } from './mending.js';
import { NotFlat } from './not-flat.js';

/** The beginning of a text as docxtemplater writes it; where nothing follows it, it becomes `<w:t/>`. */
export const textBegins = '<w:t xml:space="preserve">';
export const textEnds = '</w:t>';

/** What a template says itself between two tags: bytes that are copied, and what they change for those that follow. */
export interface StaticRun extends WatchedBits {
  readonly kind: 'static';
  readonly bytes: Buffer;
  /** It begins with `</w:t>` and ends with `<w:t xml:space="preserve">`: an empty text between two runs is written short. */
  readonly endsText: boolean;
  readonly beginsText: boolean;
  /** The properties of the run of text in which it ends, which a line break repeats; undefined where no run begins in it. */
  readonly runProperties: Buffer | undefined;
}

/** @throws NotFlat where what docxtemplater would make of these pieces depends on more than the bits say */
export function staticRunOf(parts: readonly CompiledPart[], mending: Mending): StaticRun {
  const settled = mending.settle(parts.map((part) => part.value ?? ''));
  const text = settled.join('');
  return {
    kind: 'static',
    bytes: Buffer.from(text, 'utf8'),
    endsText: text.startsWith(textEnds),
    beginsText: text.endsWith(textBegins),
    runProperties: lastRunProperties(parts),
    ...mending.watch(settled),
  };
}

/** As docxtemplater records them: from each `w:r`, begun or ended, all that stands in `w:rPr`. */
function lastRunProperties(parts: readonly CompiledPart[]): Buffer | undefined {
  let recorded: string | undefined;
  let strayed = '';
  let recording = false;
  for (const { tag, position, value = '' } of parts) {
    if (tag === 'w:r') [recorded, strayed] = ['', ''];
    else if (tag === 'w:rPr' || recording) {
      recording = tag === 'w:rPr' ? position === 'start' : recording;
      if (recorded === undefined) strayed += value;
      else recorded += value;
    }
  }
  if (recording || strayed) throw new NotFlat('a tag stands among the properties of a run');
  return recorded === undefined ? undefined : Buffer.from(recorded, 'utf8');
}
