import i18next from 'i18next';
import createClient, { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';
import type { CivilDay } from '../days/civil-day.js';
import { reached } from './connection.js';
import type { paths } from './generated.js';
import { ApiProblem, problemIn, Unavailable } from './problem.js';

const written = createQuerySerializer();
/** A parameter that says nothing is left out. */
const querySerializer = (query: object): string =>
  written(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')));

/**
 * The service, as its own description gives it: a path, parameter or body that it does not know does not compile.
 * A request is in the reader's language.
 * @throws ApiProblem when the service refuses; Unavailable when nobody knows whether it was done (no answer, 502-504)
 */
export const api = createClient<paths>({ querySerializer, headers: { Accept: 'application/json' } });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18next.language);
  },
  onError({ request, schemaPath }) {
    if (request.signal.aborted) return undefined;
    reached(false);
    return new Unavailable(schemaPath);
  },
  async onResponse({ response, schemaPath }) {
    const gone = response.status >= 502 && response.status <= 504;
    reached(!gone);
    if (gone) throw new Unavailable(schemaPath);
    if (!response.ok) throw new ApiProblem(await problemIn(response));
  },
});

/** What the description says of a shape of the contract: it knows a day as text. */
type Described<T> = T extends CivilDay ? string : T extends object ? { [K in keyof T]: Described<T[K]> } : T;
type Answer<T> = Promise<{ readonly data?: Described<T> }>;

/** What `api` was asked for, in the contract's own types; where the description says otherwise, it does not compile. */
export async function given<T>(answer: Answer<T>): Promise<T> {
  return (await answer).data as T; // `api` throws where there is none, and the service checks the days that it sends
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Repeats until the service says yes or no. Only for requests that carry their own id, or that change nothing when repeated. */
export async function untilAnswered<T>(request: () => Answer<T>): Promise<T> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 15_000)) {
    try {
      return await given(request());
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      await pause(wait);
    }
  }
}

type Readable = { [P in keyof paths]: paths[P] extends { get: object } ? P : never }[keyof paths];

/** The address of something that can be read, as a link. */
export const address = <P extends Readable>(path: P, params: paths[P]['get']['parameters']): string =>
  createFinalURL(path, { baseUrl: '', params, querySerializer, pathSerializer: defaultPathSerializer });
