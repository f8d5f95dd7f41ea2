/** One operator of a content stream, with where its operands begin and where it ends. */
export interface Operator {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const WHITE = /[\0\t\n\f\r ]*/y;
const TOKEN = /%[^\r\n]*|<<|>>|<[^>]*>|[[\]{}]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const OPERAND = /^(?:[-+.\d]|true$|false$|null$)/;

/**
 * The operators of a content stream (ISO 32000-1, 7.8.2), each character one byte.
 * @throws SyntaxError where it is cut short, or holds an image of its own, whose bytes are no operators
 */
export function* operatorsOf(content: string): Generator<Operator> {
  let from: number | undefined;
  for (let at = after(WHITE, content, 0); at < content.length; at = after(WHITE, content, at)) {
    const start = at;
    at = content[at] === '(' ? afterString(content, at) : after(TOKEN, content, at);
    if (at === start) throw new SyntaxError(`no token at ${at}`);
    const token = content.slice(start, at);
    from ??= start;
    if (/^[%(<>[\]{}/]/.test(token) || OPERAND.test(token)) continue;
    if (token === 'ID') throw new SyntaxError('an image within the content');
    yield { name: token, from, to: at };
    from = undefined;
  }
}

function after(pattern: RegExp, content: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(content) ? pattern.lastIndex : at;
}

/** Brackets within a string count, unless a backslash stands before them. */
function afterString(content: string, at: number): number {
  let depth = 0;
  for (let n = at; n < content.length; n += 1) {
    if (content[n] === '\\') n += 1;
    else if (content[n] === '(') depth += 1;
    else if (content[n] === ')' && (depth -= 1) === 0) return n + 1;
  }
  throw new SyntaxError('a string without its end');
}
