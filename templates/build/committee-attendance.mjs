import { textWidth } from './document.mjs';
import { columns, grid, heading, p, particulars, theEnd, title } from './parts.mjs';
import { saidIn } from './words.mjs';

const width = textWidth();
/** Room for a signature in a row, in points. */
const height = 30;

export function committeeAttendance(language) {
  const say = saidIn(language);
  const signature = say({ fr: 'Signature', en: 'Signature' });
  return [
    p('Bandeau', '{acte} {reference}'),
    title(say({ fr: 'Liste de présence', en: 'Attendance sheet' })),
    p('SousTitre', say({ fr: 'Comité de suivi', en: 'Monitoring committee' })),
    p('SousTitre', '{#parties}{designation}{,}{/parties}', { spacing: { after: 280 } }),
    particulars(width, [
      [say({ fr: 'Jour et heure', en: 'Day and time' }), '{seance.date|jour}, {seance.heure}'],
      [say({ fr: 'Lieu', en: 'Place' }), '{seance.lieu}'],
    ]),
    heading(1, say({ fr: 'Membres du comité', en: 'Members of the committee' })),
    grid(
      columns(width, 5.4, 5),
      [say({ fr: 'Nom', en: 'Name' }), say({ fr: 'Fonction', en: 'Function' }), signature],
      [{ span: '{#delegations}*{partie|capitale}*' }, ['{#membres}{nom}', '{fonction}', '{/membres}{/delegations}']],
      { height },
    ),
    heading(1, say({ fr: 'Autres personnes présentes', en: 'Others present' })),
    grid(
      columns(width, 5.4, 5),
      [say({ fr: 'Nom', en: 'Name' }), say({ fr: 'Organisme, fonction', en: 'Body, function' }), signature],
      [['{#autres}{nom}', '{fonction}', '{/autres}']],
      { height },
    ),
    p(
      'Corps',
      say({
        fr: 'Liste arrêtée à {lieu}, le {date|jour}, par la personne qui préside la réunion (nom et signature) :',
        en: 'Closed at {lieu}, on {date|jour}, by the person who chairs the meeting (name and signature):',
      }),
      { spacing: { before: 240, after: 0 } },
    ),
    theEnd(),
  ];
}
