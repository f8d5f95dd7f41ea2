import { letterClosing, letterHead } from './letter.mjs';
import { body, bullet, section } from './parts.mjs';
import { saidIn } from './words.mjs';

export function partnerNotification(language) {
  const say = saidIn(language);
  return [
    ...letterHead(
      say,
      {
        fr: '{objet|capitale} – décision du {conseil} {commune|de}',
        en: '{objet|capitale} – decision of the {conseil} {commune|de}',
      },
      { enclosed: true },
    ),
    ...section(
      'accord',
      body(
        say({
          fr: 'Nous avons l’honneur de vous faire savoir que le {conseil} {commune|de}, en sa séance du {seance.date|jour}, a {verbe} {objet} (délibération n° {seance.numero}).',
          en: 'We have the honour to inform you that the {conseil} {commune|de}, at its sitting of {seance.date|jour}, {verbe} {objet} (deliberation No.\u00A0{seance.numero}).',
        }),
      ),
    ),
    ...section(
      'refus',
      body(
        say({
          fr: 'Nous avons le regret de vous faire savoir que le {conseil} {commune|de}, en sa séance du {seance.date|jour}, a refusé son accord sur {objet} (délibération n° {seance.numero}).',
          en: 'We regret to inform you that the {conseil} {commune|de}, at its sitting of {seance.date|jour}, did not agree to {objet} (deliberation No.\u00A0{seance.numero}).',
        }),
      ),
      body(say({ fr: 'Motif : {motif}', en: 'Reason: {motif}' })),
      body('{suite}'),
    ),
    body(
      say({
        fr: 'L’extrait du registre aux délibérations, certifié conforme, est joint à la présente.',
        en: 'The extract of the register of deliberations, certified as true, is enclosed.',
      }),
    ),
    ...section(
      'attente',
      body(
        say({
          fr: 'Avant que le texte prenne effet, il manque encore :',
          en: 'Before the text takes effect, these are still awaited:',
        }),
        { keepNext: true },
      ),
      ...section('actes', bullet(say({ fr: '{partie} : {acte}{;}', en: '{partie}: {acte}{;}' }))),
      body(
        say({
          fr: 'Nous vous saurions gré de nous communiquer tout acte de votre part, avec sa date et une copie, dès qu’il sera accompli.',
          en: 'We would be grateful if you let us know of any such act of yours, with its date and a copy, as soon as it is done.',
        }),
        { spacing: { before: 120 } },
      ),
    ),
    ...section(
      'entreeEnVigueur',
      body(
        say({
          fr: 'Toutes les parties ayant accompli les actes que leur droit exige, le texte a pris effet le {entreeEnVigueur|jour}, date du dernier de ces actes.',
          en: 'All parties having done what their law requires, the text took effect on {entreeEnVigueur|jour}, the date of the last of these acts.',
        }),
      ),
    ),
    ...letterClosing(say),
  ];
}
