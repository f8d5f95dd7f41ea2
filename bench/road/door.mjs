// @ts-check
import { randomUUID } from 'node:crypto';

/**
 * Pacta seen from outside, as a client sees it.
 * @param {string} address
 */
export function door(address) {
  /** @param {string} method @param {string} path @param {unknown} [body] @param {Record<string, string>} [headers] */
  const ask = async (method, path, body, headers = {}) => {
    const response = await fetch(`${address}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.detail}`);
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
