import {
  defaultRules,
  type Field,
  type FieldValue,
  type PartyText,
  type ProtocolText,
  type Rules,
} from '@pacta/protocol';
import { aText, Life, mbour } from './protocol.js';

/** A party of each regime, by its id. */
export const partyOf = (regime: string, id = 'p1'): PartyText => ({
  ...mbour,
  id,
  regime,
  name: `${regime} ${id}`,
  country: regime.startsWith('be') ? 'BE' : regime.startsWith('fr') ? 'FR' : 'SN',
  timeZone: 'Europe/Brussels',
});

function filled({ type, columns = [] }: Field): FieldValue {
  if (type === 'lines') return ['Une ligne'];
  if (type === 'rows') return [Object.fromEntries(columns.map(({ id }) => [id, 'Une case']))];
  return type === 'day' ? '2026-01-01' : 'Un texte';
}

/** A text of this kind that could be signed: its own fields filled, its own term. */
export function textOfKind(
  kind: string,
  parties: readonly PartyText[],
  change: Partial<ProtocolText> = {},
  rules: Rules = defaultRules,
): ProtocolText {
  const { fields = [], term } = rules.kinds[kind] ?? {};
  return aText({
    parties,
    ...(term && { term }),
    fields: Object.fromEntries(fields.map((field) => [field.id, filled(field)])),
    ...change,
  });
}

/** In force since 1 March 2026, between as many as the kind asks for at least, who sign and ratify as its regimes ask. */
export function charterInForce(kind: string, rules = defaultRules, change: Partial<ProtocolText> = {}): Life {
  const { parties: { min } = { min: 2 }, regimes = [] } = rules.kinds[kind] ?? {};
  const parties = Array.from({ length: min }, (_, i) => partyOf(regimes[i] ?? regimes.at(-1) ?? '', `p${i + 1}`));
  const on = '2026-03-01';
  return Life.ofKind(kind, rules)
    .on(on)
    .submitted(on, textOfKind(kind, parties, change, rules))
    .completes(on);
}
