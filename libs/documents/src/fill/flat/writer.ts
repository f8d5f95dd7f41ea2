import { blank } from '../blank.js';
import { cleanText } from '../clean-text.js';
import type { FlatFile, SectionStep, Step } from './flatten.js';
import type { Ink } from './ink.js';
import { NotFlat } from './not-flat.js';
import type { OpenSections } from './open-sections.js';
import { textBegins, textEnds, type StaticRun } from './static-run.js';

const emptyText = Buffer.from('<w:t/>', 'latin1');
const lineBreak = Buffer.from('</w:r><w:r><w:br/></w:r><w:r>', 'latin1');
const beginsText = Buffer.from(textBegins, 'latin1');
const endsText = Buffer.from(textEnds, 'latin1');

/** Writes one file of the package, step by step, and knows what docxtemplater would know at each place. */
export class Writer {
  /** What stands open that docxtemplater would mend if it ended here: the bits of `Mending`. */
  #open = 0;
  /** The length at which a text was last begun; nothing stands in it while the ink has this length. */
  #textBegunAt = -1;
  #runProperties: Buffer | undefined;

  constructor(
    private readonly file: FlatFile,
    private readonly sections: OpenSections,
    private readonly ink: Ink,
  ) {}

  /** @throws NotFlat where only docxtemplater knows what must be written */
  write(): void {
    this.#take(this.file.steps);
  }

  #take(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.kind === 'static') this.#copy(step);
      else if (step.kind === 'value') this.#print(this.sections.find(step.tag));
      else this.#repeat(step);
    }
  }

  #repeat({ tag, inverted, steps }: SectionStep): void {
    this.sections.each(tag, inverted, () => this.#take(steps));
  }

  #copy(run: StaticRun): void {
    if ((this.#open & run.trap) !== 0) throw new NotFlat('the data leave an element empty');
    this.#open = (this.#open & run.keep) | run.set;
    if (run.endsText && this.ink.length === this.#textBegunAt) {
      this.#shortenText();
      this.ink.put(run.bytes.subarray(endsText.length));
    } else {
      this.ink.put(run.bytes);
    }
    this.#textBegunAt = run.beginsText ? this.ink.length : -1;
    if (run.runProperties) this.#runProperties = run.runProperties;
  }

  #print(value: unknown): void {
    const text = textOf(value);
    if (!this.file.breaksLines || !(text.includes('\n') || text.includes('\r'))) return this.ink.text(text);
    const [first = '', ...others] = cleanText(text).split('\n');
    this.ink.text(first);
    for (const line of others) {
      this.#breakLine();
      this.ink.text(line);
    }
  }

  /** A line break ends the run of text and begins another that looks the same. */
  #breakLine(): void {
    if (!this.#runProperties) throw new NotFlat('a line break outside a run of text');
    if (this.ink.length === this.#textBegunAt) this.#shortenText();
    else this.ink.put(endsText);
    this.ink.put(lineBreak);
    this.ink.put(this.#runProperties);
    this.ink.put(beginsText);
    this.#textBegunAt = this.ink.length;
  }

  #shortenText(): void {
    this.ink.backTo(this.ink.length - beginsText.length);
    this.ink.put(emptyText);
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return blank;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new NotFlat('a value that is neither a text nor a number');
}
