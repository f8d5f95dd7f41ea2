import { textWidth } from './document.mjs';
import { body, columns, grid, heading, otherwise, p, section, signaturesSideBySide, theEnd, title } from './parts.mjs';
import { saidIn } from './words.mjs';

export function entryIntoForceCertificate(language) {
  const say = saidIn(language);
  return [
    p('Bandeau', '{certifieur.designation|entete}'),
    title(say({ fr: 'Attestation d’entrée en vigueur', en: 'Certificate of entry into force' })),
    p('SousTitre', '{objet|entete}', { spacing: { after: 320 } }),
    body(
      say({
        fr: 'Il est attesté, au vu des actes versés au dossier, que les parties ont accompli aux dates suivantes tout ce que leur droit exige pour qu’elles soient liées par {objet} :',
        en: 'It is hereby certified, on the evidence of the acts on file, that the parties did on the following days all that their law requires for them to be bound by {objet}:',
      }),
      { keepNext: true },
    ),
    grid(columns(textWidth(), 6.4, 3.6), say({ fr: 'Acte|Date|Par', en: 'Act|Date|By' }).split('|'), [
      { span: '{#parties}*{designation}*' },
      ['{#actes}{acte}', '{jour|jour}', '{par}{/actes}{/parties}'],
    ]),
    heading(1, say({ fr: 'Entrée en vigueur', en: 'Entry into force' })),
    body(
      say({
        fr: 'Le texte est entré en vigueur le {entreeEnVigueur|jour}, date du dernier acte de la dernière partie.',
        en: 'The text entered into force on {entreeEnVigueur|jour}, the date of the last act of the last party.',
      }),
    ),
    ...section(
      'sansTerme',
      body(
        say({
          fr: 'Il n’a pas de terme : il lie les parties tant qu’il n’y est pas mis fin.',
          en: 'It has no term: it binds the parties until it is ended.',
        }),
      ),
    ),
    ...otherwise(
      'sansTerme',
      body(
        say({
          fr: 'Il lie les parties jusqu’au {dernierJour|jour} inclus.',
          en: 'It binds the parties up to and including {dernierJour|jour}.',
        }),
      ),
    ),
    p('Corps', say({ fr: 'Fait à {lieu}, le {date|jour}', en: 'Done at {lieu}, {date|jour}' }), {
      spacing: { before: 360, after: 200 },
      keepNext: true,
    }),
    signaturesSideBySide(textWidth(), {
      above: [say({ fr: '*Pour {certifieur.designation}*', en: '*For {certifieur.designation}*' })],
      below: ['{certifieur.personne.civilite}\u00A0{certifieur.personne.nom}', '{certifieur.personne.fonction}'],
    }),
    theEnd(),
  ];
}
