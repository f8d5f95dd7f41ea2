import { textWidth } from './document.mjs';
import { body, heading, otherwise, p, section, signaturesSideBySide, theEnd, title } from './parts.mjs';
import { saidIn } from './words.mjs';

const signed = (side) => ({
  above: [`*{${side}.fonction}*`],
  below: [`{${side}.civilite}\u00A0{${side}.nom}`],
});

export function councilDeliberation(language) {
  const say = saidIn(language);
  return [
    p('Bandeau', '{conseil.designation} {commune|de}'),
    title(say({ fr: 'Délibération', en: 'Deliberation' })),
    p(
      'SousTitre',
      say({
        fr: 'n° {seance.numero} · séance du {seance.date|jour}',
        en: 'No.\u00A0{seance.numero} · sitting of {seance.date|jour}',
      }),
      { spacing: { after: 320 } },
    ),
    ...deliberated(language),
    p(
      'Corps',
      say({ fr: 'Ainsi délibéré à {lieu}, le {seance.date|jour}.', en: 'Done at {lieu}, on {seance.date|jour}.' }),
      { spacing: { before: 240, after: 240 }, keepNext: true },
    ),
    signaturesSideBySide(textWidth(), signed('secretaire'), signed('president')),
    theEnd(),
  ];
}

/** From what it is about to its last article: the same words in the deliberation and in a certified extract of it. */
export function deliberated(language = 'fr') {
  const say = saidIn(language);
  const visa = (sentence, extra) => p('Visa', say(sentence), extra);
  return [
    visa({
      fr: '*Objet :* {objet}{#plusieurs}, entre {#parties}{designation}{,}{/parties}{/plusieurs}',
      en: '*Subject:* {objet}{#plusieurs}, between {#parties}{designation}{,}{/parties}{/plusieurs}',
    }),
    visa(
      {
        fr: '*Présents :* {seance.presents} membres sur {seance.membres}',
        en: '*Present:* {seance.presents} of {seance.membres} members',
      },
      { spacing: { after: 280 } },
    ),
    visa({
      fr: 'Le {conseil.designation}, réuni en séance publique,',
      en: 'The {conseil.designation}, sitting in public,',
    }),
    ...section('visas', visa({ fr: 'Vu {.} ;', en: 'Having regard to {.};' })),
    visa({ fr: 'Vu {objet} ;', en: 'Having regard to {objet};' }),
    ...section(
      'signature',
      visa({
        fr: 'Vu la signature donnée le {date|jour} au nom {organe}, sous la condition suspensive de la ratification par le {conseil.designation} ;',
        en: 'Having regard to the signature given on {date|jour} on behalf {organe}, under the suspensive condition of ratification by the {conseil.designation};',
      }),
    ),
    ...section('considerants', visa({ fr: 'Considérant {.} ;', en: 'Considering {.};' })),
    visa({ fr: 'Après en avoir délibéré,', en: 'Having deliberated,' }),
    visa({
      fr: 'Par {votes.pour} voix pour et {votes.contre} voix contre, le nombre des abstentions étant de {votes.abstentions},',
      en: 'The votes being: for {votes.pour}, against {votes.contre}, abstentions {votes.abstentions},',
    }),
    p('Charniere', say({ fr: 'DÉCIDE :', en: 'DECIDES:' })),
    heading(1, say({ fr: 'Article 1ᵉʳ – {decision.intitule}', en: 'Article 1 – {decision.intitule}' })),
    ...section(
      'ratifie',
      body(
        say({
          fr: 'Le {conseil.designation} {decision.verbe} {objet}, dont le texte est annexé à la présente délibération.',
          en: 'The {conseil.designation} {decision.verbe} {objet}, the text of which is annexed to this deliberation.',
        }),
      ),
    ),
    ...otherwise(
      'ratifie',
      body(
        say({
          fr: 'Le {conseil.designation} refuse son accord. Motif : {motif}',
          en: 'The {conseil.designation} does not agree. Reason: {motif}',
        }),
      ),
    ),
    heading(1, 'Article 2 – {suite.intitule}'),
    body('{suite.texte}'),
    ...section(
      'plusieurs',
      heading(1, say({ fr: 'Article 3 – Transmission', en: 'Article 3 – Notification' })),
      body(
        say({
          fr: 'La présente délibération est notifiée sans retard à toutes les parties.',
          en: 'This deliberation is notified to all parties without delay.',
        }),
      ),
    ),
  ];
}
