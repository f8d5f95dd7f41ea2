import { frenchDay, frenchMoney } from '@pacta/documents';
import { courseOf, progressOf, type PartyText } from '@pacta/protocol';
import { known, type DocumentFacts } from '../src/facts.js';
import { domainsOf } from '../src/subject.js';

/** Powers of the college, of the council, and who signs; a delegation to a member of the college. */
const LAWS = 'le Code de la démocratie locale et de la décentralisation, en particulier ses articles';

/** What the decision rests on, each completing «Vu …». */
export function groundsOf({ protocol, text, instrument }: DocumentFacts, party: PartyText | undefined): string[] {
  if (party?.regime !== 'be-municipality') return [];
  const articles = known(party.signatory.mandate)
    ? 'L1122-30, L1123-23, L1132-3 et L1132-4'
    : 'L1122-30, L1123-23 et L1132-3';
  const founded = text.parties[0]?.id === party.id ? text.foundingDeliberationOn : null;
  const opinion = progressOf(courseOf(protocol, instrument), party.id)?.steps.find(
    ({ organ, doneOn }) => organ === 'finance-director' && doneOn,
  );
  return [
    `${LAWS} ${articles}`,
    ...(founded
      ? [
          `la délibération du ${frenchDay(founded)} par laquelle le Conseil communal a décidé de prendre part à la coopération au développement`,
        ]
      : []),
    ...(opinion?.doneOn ? [`l’avis du directeur financier du ${frenchDay(opinion.doneOn)}`] : []),
  ];
}

/** Why it is taken, each completing «Considérant …». */
export function reasonsOf({ text }: DocumentFacts, party: PartyText | undefined): string[] {
  const links = known(text.links);
  const domains = domainsOf({ text });
  const { commitment } = text;
  return [
    ...(links ? [`les liens qui unissent les parties\u00A0: ${links}`] : []),
    ...(domains ? [`que les parties entendent agir ensemble dans les domaines suivants\u00A0: ${domains}`] : []),
    ...(commitment && commitment.cents > 0
      ? [
          `que le texte engage une dépense de ${frenchMoney(commitment.cents)}\u00A0${commitment.currency === 'EUR' ? '€' : commitment.currency}`,
        ]
      : []),
    ...(party?.regime === 'be-municipality'
      ? ['que la matière est d’intérêt communal et que le Conseil communal doit dès lors ratifier la signature']
      : []),
  ];
}
