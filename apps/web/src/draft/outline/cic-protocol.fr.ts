import { formatsOf } from '../../days/format.js';
import type { Text } from '../kept.js';
import { blank, type Block, type Outline, type Piece } from './outline.js';

const formats = formatsOf('fr');
const paragraph = (...pieces: Piece[]): Block => ({ style: 'paragraph', pieces });
const heading = (...pieces: Piece[]): Block => ({ style: 'heading', pieces });
const bullet = (...pieces: Piece[]): Block => ({ style: 'bullet', pieces });

const nameOf = (text: Text, at: number): Piece =>
  blank(`parties.${at}.name`, text.parties[at]?.name, 'nom de la commune');

function signatoryOf(text: Text, at: number): readonly Piece[] {
  const { civility, name, function: role } = text.parties[at]?.signatory ?? { civility: '', name: '', function: '' };
  const path = `parties.${at}.signatory`;
  return [
    blank(`${path}.civility`, civility, 'M./Mme'),
    ' ',
    blank(`${path}.name`, name, 'nom'),
    ', ',
    blank(`${path}.function`, role, 'fonction'),
  ];
}

function domainsOf({ domains }: Text): Piece[] {
  const path = 'domains';
  if (domains.length === 0) return [blank(path, '', 'domaines de coopération envisagés')];
  return domains.flatMap(({ name, inProgramme }, i): Piece[] => [
    ...(i > 0 ? [', '] : []),
    blank(`${path}.${i}.name`, name, 'domaine'),
    ...(inProgramme ? [' (retenu dans le programme)'] : []),
  ]);
}

/** The CIC form as its template prints it; the seventeen definitions of Annex I, which have no blank, are only announced. */
export const cicProtocol: Outline = (text) => {
  const [one, other] = [nameOf(text, 0), nameOf(text, 1)];
  const phase: Piece[] = [
    blank('programme.from', text.programme.from, 'année'),
    '-',
    blank('programme.to', text.programme.to, 'année'),
  ];
  const founded = text.foundingDeliberationOn && formats.day(text.foundingDeliberationOn);
  return [
    { style: 'note', pieces: ['PROGRAMME FÉDÉRAL DE COOPÉRATION INTERNATIONALE COMMUNALE'] },
    { style: 'title', pieces: ['Protocole de collaboration'] },
    { style: 'note', pieces: ['Phase ', ...phase] },
    { style: 'title', pieces: ['entre la Commune de ', one, ' et la Commune de ', other] },
    paragraph(
      'Considérant que la Commune de ',
      one,
      ' a acté sa volonté de jouer un rôle actif dans le domaine de la coopération au développement en sa délibération du Conseil communal du ',
      blank('foundingDeliberationOn', founded, 'date'),
      ',',
    ),
    paragraph(
      'Considérant les liens ',
      blank('links', text.links, 'historiques, symboliques, d’amitié, socioculturels…'),
      ' qui lient la Commune de ',
      one,
      ' et la Commune de ',
      other,
      ',',
    ),
    heading('Entre'),
    paragraph(
      'La Commune de ',
      one,
      ', ici représentée par son Collège communal, au nom duquel agit ',
      ...signatoryOf(text, 0),
      ', sous la condition suspensive de la ratification du présent protocole par le Conseil communal,',
    ),
    heading('Et'),
    paragraph(
      'La Commune de ',
      other,
      ', ici représentée par ses autorités municipales, au nom desquelles agit ',
      ...signatoryOf(text, 1),
      ', sous la condition suspensive de la ratification du présent protocole par le Conseil municipal,',
    ),
    heading('Article 1 – Principes'),
    bullet('égalité, solidarité, réciprocité, subsidiarité, bonne gouvernance;'),
    bullet('précaution, prévention, réversibilité;'),
    bullet(
      'partenariat, participation, formation, transversalité, articulation entre les territoires et dans le temps;',
    ),
    bullet('transparence, information, évaluation, capitalisation.'),
    heading('Article 2 – Objectifs'),
    bullet('une bonne gouvernance politique;'),
    bullet('une administration efficace;'),
    bullet('une participation des citoyens dans le processus décisionnel.'),
    heading('Article 3 – Domaines d’action'),
    paragraph(...domainsOf(text)),
    heading('Article 4 – Plans d’action'),
    paragraph(
      'Il sera dressé au minimum annuellement, en concertation entre les partenaires, un plan d’action commun.',
    ),
    { style: 'signature', pieces: ['Pour la Commune de ', one, ' — ', ...signatoryOf(text, 0)] },
    { style: 'signature', pieces: ['Pour la Commune de ', other, ' — ', ...signatoryOf(text, 1)] },
    paragraph('Fait à ', blank('place', text.place, 'lieu'), ', le …'),
    { style: 'note', pieces: ['Annexe I – Définition des principes de coopération (jointe au document)'] },
  ];
};
