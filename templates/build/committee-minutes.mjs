import { textWidth } from './document.mjs';
import {
  body,
  bullet,
  columns,
  grid,
  heading,
  otherwise,
  p,
  particulars,
  section,
  signatureRows,
  theEnd,
  title,
} from './parts.mjs';
import { saidIn } from './words.mjs';

const width = textWidth();

export function committeeMinutes(language) {
  const say = saidIn(language);
  return [
    p('Bandeau', '{acte} {reference}'),
    title(say({ fr: 'Procès-verbal du comité de suivi', en: 'Minutes of the monitoring committee' })),
    p('SousTitre', '{#parties}{designation}{,}{/parties}', { spacing: { after: 200 } }),
    particulars(width, [
      [say({ fr: 'Jour et heure', en: 'Day and time' }), '{seance.date|jour}, {seance.heure}'],
      [say({ fr: 'Lieu', en: 'Place' }), '{seance.lieu}'],
    ]),
    heading(1, say({ fr: '1. Participants', en: '1. Attendance' })),
    grid(
      columns(width, 5.6, 7),
      [
        say({ fr: 'Nom', en: 'Name' }),
        say({ fr: 'Fonction', en: 'Function' }),
        say({ fr: 'Participation', en: 'Attendance' }),
      ],
      [
        { span: '{#participants}*{partie|capitale}*' },
        ['{#membres}{nom}', '{fonction}', '{participation}{/membres}{/participants}'],
      ],
    ),
    heading(1, say({ fr: '2. Ordre du jour', en: '2. Agenda' })),
    ...section('ordreDuJour', bullet('{.}', 'numeros')),
    heading(1, say({ fr: '3. Échanges', en: '3. Discussion' })),
    // Not justified: a summary has lines of its own, which Word would stretch.
    body('{resume}', { alignment: 'left' }),
    heading(1, say({ fr: '4. Décisions', en: '4. Decisions' })),
    ...section('decisions', bullet('{.}', 'numerosSuivants')),
    ...otherwise(
      'decisions',
      body(say({ fr: 'Le comité n’a pris aucune décision.', en: 'The committee took no decision.' })),
    ),
    body(
      say({
        fr: 'Le présent procès-verbal est communiqué à chacune des parties.',
        en: 'These minutes are sent to each of the parties.',
      }),
      { spacing: { before: 240 } },
    ),
    p('Corps', say({ fr: 'Fait à {lieu}, le {date|jour}', en: 'Done at {lieu}, on {date|jour}' }), {
      spacing: { before: 160 },
      keepNext: true,
    }),
    signatureRows(
      width,
      '{#presidences}',
      [say({ fr: '*Présidence, pour {partie}*', en: '*Chair, for {partie}*' }), '{nom}', '{fonction}'],
      '{/presidences}',
      say({ fr: 'Date et signature :', en: 'Date and signature:' }),
    ),
    theEnd(),
  ];
}
