import type { OutlineBlock, OutlineParagraph, OutlineView } from '@pacta/contracts';
import classes from './paper.module.css';

export type Part = OutlineParagraph['parts'][number];
type ShowPart = (props: { readonly part: Part }) => React.ReactNode;

interface PaperProps {
  readonly outline: OutlineView;
  /** How a piece is shown that was written somewhere in the text; as it is printed where this is not given. */
  readonly show?: ShowPart;
}

/** The document as its template prints it: the act, and its annexes folded under their names. */
export function Paper({ outline: { language, body, annexes }, show = AsPrinted }: PaperProps) {
  return (
    <div className={classes.paper} lang={language}>
      <Blocks blocks={body} show={show} />
      {annexes.map(([name, ...blocks], i) => (
        <details key={i} className={classes.annex}>
          <summary>{name && textOf(name)}</summary>
          <Blocks blocks={blocks} show={show} />
        </details>
      ))}
    </div>
  );
}

const AsPrinted: ShowPart = ({ part }) => part.text;

interface BlocksProps {
  readonly blocks: readonly OutlineBlock[];
  readonly show: ShowPart;
}

function Blocks({ blocks, show }: BlocksProps) {
  return listsOf(blocks).map((block, i) => {
    if (Array.isArray(block))
      return (
        <ul key={i}>
          {block.map((item, n) => (
            <li key={n}>
              <Parts of={item} show={show} />
            </li>
          ))}
        </ul>
      );
    if (block.style === 'row')
      return (
        <div key={i} className={classes.row}>
          {block.cells.map((cell, n) => (
            <div key={n} className={classes.cell}>
              <Blocks blocks={cell} show={show} />
            </div>
          ))}
        </div>
      );
    return (
      <p key={i} className={classes[block.style]}>
        <Parts of={block} show={show} />
      </p>
    );
  });
}

const Parts = ({ of, show: Show }: { readonly of: OutlineParagraph; readonly show: ShowPart }) =>
  of.parts.map((part, i) => (part.path === null ? part.text : <Show key={i} part={part} />));

/** Items that follow one another are one list. */
function listsOf(blocks: readonly OutlineBlock[]): readonly (OutlineBlock | OutlineParagraph[])[] {
  const shown: (OutlineBlock | OutlineParagraph[])[] = [];
  for (const block of blocks) {
    const last = shown.at(-1);
    if (block.style !== 'item') shown.push(block);
    else if (Array.isArray(last)) last.push(block);
    else shown.push([block]);
  }
  return shown;
}

const textOf = (block: OutlineBlock): string =>
  block.style === 'row' ? '' : block.parts.map(({ text }) => text).join('');
