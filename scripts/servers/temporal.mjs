// @ts-check
import { spawn } from 'node:child_process';
import { connect, constants } from 'node:http2';

/** What the register lets Temporal's own web page show and search: references and dates, nobody's name. */
const searchAttributes = [
  'PactaReference=Keyword',
  'PactaKind=Keyword',
  'PactaPhase=Keyword',
  'PactaNextDate=Datetime',
];

/** Without these two, each write of the store waits for the disk several times: a third of the commands a second. */
const pragmas = ['journal_mode=WAL', 'synchronous=NORMAL'];

/**
 * Starts Temporal's server with a file as its store.
 * @param {{ program: string, store: string, port: number, output: number }} options output: file descriptor of the log
 */
export function launchTemporal({ program, store, port, output }) {
  const place = ['--headless', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', store];
  const logs = ['--log-format', 'json', '--log-level', 'warn'];
  const args = [
    ...['server', 'start-dev', ...place, ...logs],
    ...pragmas.flatMap((pragma) => ['--sqlite-pragma', pragma]),
    ...searchAttributes.flatMap((attribute) => ['--search-attribute', attribute]),
  ];
  return spawn(program, args, { detached: true, stdio: ['ignore', output, output] });
}

/**
 * Whether the frontend of Temporal at this address serves: the health call of gRPC, by Node's own HTTP/2.
 * @param {string} address host:port
 * @returns {Promise<boolean>}
 */
export function isServing(address) {
  return new Promise((resolve) => {
    const session = connect(`http://${address}`);
    const answer = (/** @type {boolean} */ serving) => {
      session.destroy();
      resolve(serving);
    };
    session.setTimeout(2_000, () => answer(false));
    session.once('error', () => answer(false));
    const call = session.request({
      [constants.HTTP2_HEADER_METHOD]: 'POST',
      [constants.HTTP2_HEADER_PATH]: '/grpc.health.v1.Health/Check',
      [constants.HTTP2_HEADER_CONTENT_TYPE]: 'application/grpc',
      te: 'trailers',
    });
    /** @type {Buffer[]} */
    const parts = [];
    call.on('data', (part) => parts.push(part));
    call.once('error', () => answer(false));
    // HealthCheckResponse { status = 1: SERVING }, after the five bytes that open each gRPC message.
    call.once('end', () =>
      answer(
        Buffer.concat(parts)
          .subarray(5)
          .equals(Buffer.from([0x08, 0x01])),
      ),
    );
    call.end(healthRequest('temporal.api.workflowservice.v1.WorkflowService'));
  });
}

/**
 * HealthCheckRequest { service = 1 } as one uncompressed gRPC message.
 * @param {string} service shorter than 128 bytes
 */
function healthRequest(service) {
  const message = Buffer.concat([Buffer.from([0x0a, service.length]), Buffer.from(service)]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
