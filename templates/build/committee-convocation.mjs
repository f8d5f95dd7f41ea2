import { textWidth } from './document.mjs';
import {
  body,
  bullet,
  columns,
  grid,
  heading,
  p,
  particulars,
  section,
  signaturesSideBySide,
  theEnd,
  title,
} from './parts.mjs';
import { saidIn } from './words.mjs';

const width = textWidth();

export function committeeConvocation(language) {
  const say = saidIn(language);
  return [
    p('Bandeau', '{acte} {reference}'),
    title(say({ fr: 'Convocation du comité de suivi', en: 'Notice of the monitoring committee' })),
    p('SousTitre', '{#parties}{designation}{,}{/parties}', { spacing: { after: 280 } }),
    body(
      say({
        fr: 'Les membres du comité de suivi sont convoqués à la réunion dont voici le jour, le lieu et l’ordre du jour.',
        en: 'The members of the monitoring committee are called to the meeting whose day, place and agenda follow.',
      }),
    ),
    particulars(width, [
      [say({ fr: 'Jour', en: 'Day' }), '{seance.date|jour}'],
      [say({ fr: 'Heure', en: 'Time' }), '{seance.heure}'],
      [say({ fr: 'Lieu', en: 'Place' }), '{seance.lieu}'],
    ]),
    heading(1, say({ fr: 'Ordre du jour', en: 'Agenda' })),
    ...section('ordreDuJour', bullet('{.}', 'numeros')),
    heading(1, say({ fr: 'Membres convoqués', en: 'Members called' })),
    grid(
      columns(width, 7),
      [say({ fr: 'Nom', en: 'Name' }), say({ fr: 'Fonction', en: 'Function' })],
      [{ span: '{#delegations}*{partie|capitale}*' }, ['{#membres}{nom}', '{fonction}{/membres}{/delegations}']],
    ),
    body(
      say({
        fr: 'Un membre empêché est prié d’en avertir la personne qui signe la présente convocation. Il peut lui faire parvenir par écrit ses observations sur chaque point de l’ordre du jour.',
        en: 'A member who cannot attend is asked to tell the person who signs this notice, and may send written remarks on any item of the agenda.',
      }),
      { spacing: { before: 200 }, keepNext: true },
    ),
    p('Corps', say({ fr: 'Fait à {lieu}, le {date|jour}', en: 'Done at {lieu}, on {date|jour}' }), {
      spacing: { before: 300 },
      keepNext: true,
    }),
    signaturesSideBySide(width, { above: ['{signataire.fonction}'], below: ['{signataire.nom}'] }),
    theEnd(),
  ];
}
