import { frenchDay } from '@pacta/documents';
import type { PartyText, ProtocolText } from '@pacta/protocol';
import { actName } from '../src/act.js';
import { identificationOf, known, type DocumentFacts } from '../src/facts.js';
import { designationOf } from '../src/party.js';
import { signatoriesOf } from '../src/signatories.js';
import { Written } from '../src/written.js';
import { articlesOf } from './articles-of.js';

/** «M. Ibrahima Sarr, Maire», or what is known of it. */
function agentOf({ signatory: { civility, name, function: capacity } }: PartyText): string | undefined {
  const person = known(name);
  return person && [`${civility}\u00A0${person}`.trim(), known(capacity)].filter(Boolean).join(', ');
}

const partyOf = (party: PartyText, n: number) => {
  const agent = agentOf(party);
  return {
    designation: new Written(designationOf(party), `parties.${n}.name`),
    agissantPar: new Written(agent, `parties.${n}.signatory.name`),
  };
};

/** What every text may say before its articles, where it does. */
function recitalsOf({ foundingDeliberationOn, links, domains }: ProtocolText) {
  const founding = known(foundingDeliberationOn);
  const named = domains.flatMap(({ name }, n) => (known(name) ? [new Written(name.trim(), `domains.${n}.name`)] : []));
  return {
    deliberationFondatrice: founding && new Written(frenchDay(founding), 'foundingDeliberationOn'),
    liens: known(links) && new Written(known(links), 'links'),
    domaines: named.length > 0 ? { liste: named } : undefined,
  };
}

const phaseOf = ({ programme: { from, to } }: ProtocolText) =>
  from !== null && to !== null
    ? { debut: new Written(String(from), 'programme.from'), fin: new Written(String(to), 'programme.to') }
    : undefined;

/** The whole document, each word with the place where it was typed. */
export function layoutOf(facts: DocumentFacts) {
  const { text, kind } = facts;
  if (!kind) throw new Error(`The articles of ${facts.protocol.kind} are not known`);
  const [first, ...others] = text.parties.map(partyOf);
  const title = known(text.title);
  return {
    ...identificationOf(facts),
    lieu: new Written(known(text.place), 'place'),
    date: known(facts.on),
    acte: actName(kind),
    titre: title && new Written(title, 'title'),
    phase: phaseOf(text),
    seule: others.length === 0 && first ? first : undefined,
    parties: others.length === 0 || !first ? [] : [first, ...others],
    ...recitalsOf(text),
    articles: articlesOf(kind, text),
    signataires: signatoriesOf(text.parties),
  };
}
