import type { Problem } from '@pacta/contracts';

/** The service declined, and says why in the reader's language. */
export class Declined extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** Whoever knocks at the HTTP door of the service, and reads its answers in one language. */
export class Door {
  constructor(
    private readonly address: string,
    private readonly language: 'fr' | 'en',
  ) {}

  /** The caller names the view that the contracts give for this path. @throws Declined */
  async ask<View>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, headers = {}): Promise<View> {
    const answer = await this.knock(method, path, body, headers);
    return (await answer.json()) as View;
  }

  async file(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.knock('GET', path)).arrayBuffer());
  }

  private async knock(method: string, path: string, body?: unknown, headers = {}): Promise<Response> {
    const answer = await fetch(`${this.address}/api${path}`, {
      method,
      headers: {
        'Accept-Language': this.language,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Declined((await answer.json()) as Problem);
    return answer;
  }
}
