import { operatorsOf, type Operator } from './operators.js';

/** Lines and surfaces (ISO 32000-1, 8.5.3). */
const DRAWS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
/** Words, pictures and shadings: what nobody has marked may be something to read. */
const MAY_SAY = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh', 'BT', 'ET']);

/**
 * Marks as decoration the lines and surfaces that are marked as nothing (ISO 14289-1, 7.1): LibreOffice 7.4 forgets the borders of tables and
 * paragraphs. Words and pictures are left as they are.
 * @param content a content stream, each character one byte
 * @returns the same where nothing is to be marked, or where it cannot be read
 */
export function withArtifacts(content: string): string {
  try {
    const unmarked = stretchesOutside(operatorsOf(content)).filter(
      (names) => names.some(({ name }) => DRAWS.has(name)) && !names.some(({ name }) => MAY_SAY.has(name)),
    );
    let mended = '';
    let done = 0;
    for (const stretch of unmarked) {
      const [from, to] = [stretch[0]?.from ?? 0, stretch.at(-1)?.to ?? 0];
      mended += `${content.slice(done, from)}/Artifact BMC\n${content.slice(from, to)}\nEMC`;
      done = to;
    }
    return mended + content.slice(done);
  } catch (error) {
    if (error instanceof SyntaxError) return content;
    throw error;
  }
}

/** The operators between one marked sequence and the next. */
function stretchesOutside(operators: Iterable<Operator>): Operator[][] {
  const found: Operator[][] = [[]];
  let depth = 0;
  for (const operator of operators) {
    if (operator.name === 'BDC' || operator.name === 'BMC') depth += 1;
    else if (operator.name === 'EMC') {
      depth -= 1;
      if (depth === 0) found.push([]);
    } else if (depth === 0) found.at(-1)?.push(operator);
  }
  return depth === 0 ? found : [];
}
