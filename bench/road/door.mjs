// @ts-check
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';

/**
 * Pacta seen from outside, as a client sees it.
 * @param {string} address
 */
export function door(address) {
  const agent = new Agent({ keepAlive: true });
  /**
   * With the plainest client there is, so that what is measured is the service.
   * @param {string} method @param {string} path @param {unknown} [body] @param {Record<string, string>} [headers]
   */
  const ask = async (method, path, body, headers = {}) => {
    const sent = request(`${address}/api${path}`, {
      method,
      agent,
      headers: { 'content-type': 'application/json', ...headers },
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
    const [response] = /** @type {[import('node:http').IncomingMessage]} */ (await once(sent, 'response'));
    const answer = JSON.parse(Buffer.concat(await response.toArray()).toString());
    if (response.statusCode !== 200) throw new Error(`${method} ${path}: ${response.statusCode} ${answer.detail}`);
    return answer;
  };
  return {
    get: (/** @type {string} */ path) => ask('GET', path),
    post: (/** @type {string} */ path, /** @type {unknown} */ body) => ask('POST', path, body),
    put: (/** @type {string} */ path, /** @type {unknown} */ body, /** @type {string} */ match) =>
      ask('PUT', path, body, { 'if-match': match }),
    command: (/** @type {string} */ protocol, /** @type {Record<string, unknown>} */ act) =>
      ask('POST', `${protocol}/commands`, { id: randomUUID(), act }),
  };
}
