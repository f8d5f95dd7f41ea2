// @ts-check
import { randomUUID } from 'node:crypto';

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format();

/** @param {string} id @param {string} name @param {string} country @param {string} timeZone @param {string} regime */
const party = (id, name, country, timeZone, regime) => ({
  id,
  name,
  country,
  regime,
  timeZone,
  signatory: { civility: 'Mme', name: 'Anne Lambert', function: 'Bourgmestre', mandate: '' },
  countersignatory: null,
  referent: { name: '', email: '' },
  options: [],
});

/**
 * A protocol that both colleges have signed, all its documents issued: from here a council may adjourn as often as it likes,
 * a command that records one fact and calls for nothing else.
 * @param {ReturnType<typeof import('./door.mjs').door>} pacta
 * @returns {Promise<{ protocol: string, adjourn: (n: number) => Promise<unknown> }>}
 */
export async function ratifying(pacta) {
  const organisation = randomUUID();
  const on = today();
  await pacta.post('/organisations', {
    id: organisation,
    name: 'Mesure',
    country: 'BE',
    timeZone: 'Europe/Brussels',
    supervisorEmail: '',
  });
  const id = randomUUID();
  const at = `/organisations/${organisation}/protocols`;
  await pacta.post(at, { id, commandId: randomUUID(), kind: 'cic-protocol', language: 'fr', copyOf: null });
  const protocol = `${at}/${id}`;
  const draft = await pacta.get(`${protocol}/draft`);
  const text = {
    ...draft.text,
    parties: [
      party('p1', 'Mesure', 'BE', 'Europe/Brussels', 'be-municipality'),
      party('p2', 'Mbour', 'SN', 'Africa/Dakar', 'partner-municipality'),
    ],
    programme: { from: 2022, to: 2026 },
    foundingDeliberationOn: '2021-06-22',
    links: 'une amitié ancienne',
    domains: [{ name: 'État civil', inProgramme: true }],
  };
  const { revision } = await pacta.put(`${protocol}/draft`, text, `"${draft.revision}"`);
  const submitted = await pacta.command(protocol, { type: 'submit-for-signature', on, revision });
  for (const one of ['p1', 'p2']) {
    const { version, textHash } = submitted;
    await pacta.command(protocol, {
      type: 'sign',
      party: one,
      on,
      version,
      textHash,
      signatory: { name: 'Anne Lambert', function: 'Bourgmestre' },
    });
  }
  for (let waited = 0; (await pacta.get(protocol)).arriving > 0; waited += 1) {
    if (waited > 240) throw new Error('the documents of the protocol did not arrive within a minute');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const adjourn = (/** @type {number} */ n) =>
    pacta.command(protocol, {
      type: 'adjourn-by-council',
      party: 'p1',
      on,
      until: `${2100 + (n % 90)}-01-01`,
      reason: '',
    });
  return { protocol, adjourn };
}
