import type { Problem } from '@pacta/contracts';
import i18next from 'i18next';
import { reached } from './connection.js';
import { ApiProblem, Unavailable } from './problem.js';

type Query = Record<string, string | number | undefined>;
interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly query?: Query;
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly signal?: AbortSignal;
}

/** The address of something of the service, as a link or for `ask`. Empty parameters are left out. */
export function address(path: string, query: Query = {}): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked.map(([key, value]) => [key, String(value)])).toString();
  return `/api${path}${search && `?${search}`}`;
}

/**
 * One request to the service, in the reader's language.
 * @throws ApiProblem when it refuses; Unavailable when nobody knows whether it was done (no answer, 502-504)
 */
export async function ask<T>(path: string, { method = 'GET', query, body, ifMatch, signal }: Asked = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': i18next.language };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
  const answer = await fetch(address(path, query), {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    reached(false);
    throw new Unavailable(path);
  });
  const gone = answer.status >= 502 && answer.status <= 504;
  reached(!gone);
  if (gone) throw new Unavailable(path);
  const text = await answer.text();
  if (!answer.ok) throw new ApiProblem(problemIn(text, answer));
  // The shape is the contract's: the service is of the same build, and checks what it sends in its own tests.
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function problemIn(text: string, { status, statusText }: Response): Problem {
  try {
    const given = JSON.parse(text) as Partial<Problem>;
    if (typeof given.detail === 'string')
      return { type: 'about:blank', title: statusText, ...given, detail: given.detail, status };
  } catch {
    // Not JSON: a proxy's own page. What follows says as much as is known.
  }
  return { type: 'about:blank', title: statusText, status, detail: i18next.t('common.unexpected', { status }) };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Repeats until the service says yes or no. Only for requests that carry their own id, or that change nothing when repeated. */
export async function askUntilAnswered<T>(path: string, asked: Asked): Promise<T> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 15_000)) {
    try {
      return await ask<T>(path, asked);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      await pause(wait);
    }
  }
}
