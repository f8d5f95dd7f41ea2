import { isCivilDay } from './calendar/civil-day.js';
import { isZone } from './calendar/zone.js';
import type { Missing } from './refusal.js';
import type { Field, ProtocolKind, Rules } from './rules/rules.js';
import type { FieldValue, PartyText, ProtocolText } from './text.js';

const blank = (text: string): boolean => text.trim() === '';

function missingInParty(party: PartyText, at: string, rules: Rules): Missing[] {
  const missing: Missing[] = [];
  const ask = (wrong: boolean, field: string, reason: Missing['reason'] = 'empty'): void => {
    if (wrong) missing.push({ path: `${at}.${field}`, reason });
  };
  ask(blank(party.name), 'name');
  ask(blank(party.country), 'country');
  ask(!Object.hasOwn(rules.regimes, party.regime), 'regime', 'unknown-regime');
  ask(!isZone(party.timeZone), 'timeZone', 'unknown-zone');
  for (const [key, signatory] of [
    ['signatory', party.signatory],
    ['countersignatory', party.countersignatory],
  ] as const) {
    if (!signatory) continue;
    ask(blank(signatory.name), `${key}.name`);
    ask(blank(signatory.function), `${key}.function`);
    ask(blank(signatory.civility), `${key}.civility`);
    ask(!['M.', 'Mme', ''].includes(signatory.civility.trim()), `${key}.civility`, 'wrong-kind');
  }
  return missing;
}

const REQUIRED: Record<ProtocolKind['requires'][number], (text: ProtocolText) => Missing[]> = {
  programme: ({ programme: { from, to } }) => {
    if (from === null) return [{ path: 'programme.from', reason: 'empty' }];
    if (to === null) return [{ path: 'programme.to', reason: 'empty' }];
    return to < from ? [{ path: 'programme.to', reason: 'wrong-years' }] : [];
  },
  foundingDeliberationOn: (text) =>
    text.foundingDeliberationOn ? [] : [{ path: 'foundingDeliberationOn', reason: 'empty' }],
  links: (text) => (blank(text.links) ? [{ path: 'links', reason: 'empty' }] : []),
  domains: (text) => {
    if (text.domains.length === 0) return [{ path: 'domains', reason: 'empty' }];
    return text.domains.flatMap((domain, i): Missing[] =>
      blank(domain.name) ? [{ path: `domains.${i}.name`, reason: 'empty' }] : [],
    );
  },
};

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? blank(value) : value.length === 0);

const isOfType = (value: FieldValue, type: Field['type']): boolean => {
  if (type === 'lines') return typeof value !== 'string' && value.every((item) => typeof item === 'string');
  if (type === 'rows') return typeof value !== 'string' && value.every((item) => typeof item !== 'string');
  return typeof value === 'string' && (type !== 'day' || value === '' || isCivilDay(value));
};

/** A field of the kind's own: filled where it must be, of its type, with as many lines as it takes. */
function missingInField({ id, type, required, count }: Field, value: FieldValue | undefined): Missing[] {
  const path = `fields.${id}`;
  if (isEmpty(value)) return required ? [{ path, reason: 'empty' }] : [];
  if (value === undefined || !isOfType(value, type)) return [{ path, reason: 'wrong-kind' }];
  if (typeof value === 'string' || !count) return [];
  if (value.length < count.min) return [{ path, reason: 'too-few' }];
  return value.length > count.max ? [{ path, reason: 'too-many' }] : [];
}

/** What still has to be said before this text can be signed; empty when it is complete. */
export function missingIn(text: ProtocolText, kind: ProtocolKind, rules: Rules): readonly Missing[] {
  const count = text.parties.length;
  const missing: Missing[] = [];
  if (count < kind.parties.min) missing.push({ path: 'parties', reason: 'too-few' });
  if (count > kind.parties.max) missing.push({ path: 'parties', reason: 'too-many' });
  if (new Set(text.parties.map((party) => party.id)).size < count) missing.push({ path: 'parties', reason: 'twice' });
  missing.push(...text.parties.flatMap((party, i) => missingInParty(party, `parties.${i}`, rules)));
  missing.push(...kind.requires.flatMap((part) => REQUIRED[part](text)));
  missing.push(...kind.fields.flatMap((field) => missingInField(field, text.fields?.[field.id])));
  if (text.term.kind === 'phase' && text.programme.to === null && !kind.requires.includes('programme'))
    missing.push({ path: 'programme.to', reason: 'empty' });
  if (text.term.kind === 'years' && !(Number.isInteger(text.term.years) && text.term.years > 0))
    missing.push({ path: 'term.years', reason: 'wrong-years' });
  return missing;
}
