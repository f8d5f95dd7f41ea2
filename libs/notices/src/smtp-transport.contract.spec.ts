import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { SmtpTransport, type Letter } from './smtp-transport.js';

const letter: Letter = {
  id: 'protocol/3/1',
  to: [
    { name: 'Awa Fall', email: 'awa.fall@example.org' },
    { name: 'Luc Simon', email: 'luc.simon@example.org' },
  ],
  subject: 'Mbour\u00a0: ratifier – PC-2026-0001',
  text: 'À ratifier.',
  html: '<p>À ratifier.</p>',
  calendar: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR',
};

function refusal(code: number): Error {
  return Object.assign(new Error('refused'), { responseCode: code });
}

describe('a letter by SMTP', () => {
  const received: Email[] = [];
  let refuse: number | undefined;
  let server: SMTPServer;
  let transport: SmtpTransport;

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => (refuse ? done(refusal(refuse)) : done()),
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
            received.push(mail);
            done();
          });
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo; // listens on TCP
    transport = new SmtpTransport(`smtp://127.0.0.1:${port}`, 'Pacta <pacta@example.org>');
  });
  afterAll(async () => {
    transport.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    refuse = undefined;
    received.length = 0;
  });

  test('arrives with both bodies, its calendar entry, and an id that a second attempt repeats', async () => {
    await expect(transport.send(letter)).resolves.toEqual({
      accepted: ['awa.fall@example.org', 'luc.simon@example.org'],
      rejected: [],
    });
    await transport.send(letter);
    const [mail, again] = received;
    expect(mail).toMatchObject({ subject: letter.subject, from: { address: 'pacta@example.org' } });
    expect(mail?.to?.map((to) => to.address)).toEqual(['awa.fall@example.org', 'luc.simon@example.org']);
    expect(mail?.text?.trim()).toBe(letter.text);
    expect(mail?.html).toContain(letter.html);
    expect(mail?.attachments.map(({ mimeType }) => mimeType)).toContain('text/calendar');
    expect(again?.messageId).toBe(mail?.messageId);
  });

  test('addresses that are refused for good are an outcome, not a reason to try again', async () => {
    refuse = 550;
    await expect(transport.send(letter)).resolves.toMatchObject({ accepted: [], rejected: { length: 2 } });
  });

  test('a server that asks to come back later, or is away, is worth another attempt', async () => {
    refuse = 451;
    await expect(transport.send(letter)).rejects.toThrow();
    const nowhere = new SmtpTransport('smtp://127.0.0.1:1', 'Pacta <pacta@example.org>');
    await expect(nowhere.send(letter)).rejects.toThrow();
  });
});
