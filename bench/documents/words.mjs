// @ts-check

const vocabulary =
  'acte action administration agent annexe appui archives arrêté article assainissement atelier bailleur bénéficiaire bibliothèque bourgmestre budget bureau cadastre calendrier citoyenne commission commune communication compte conseil convention coopération crédit culture déchets délégation délibération développement direction dossier d’eau d’état civil échange école éducation égalité élaboration élue enquête entretien équipe évaluation exercice facture finances fonds formation foncière gestion gouvernance habitants indicateur inventaire jeunesse jumelage l’environnement l’urbanisme logiciel maintenance marché mission mobilité numérique objectif organisation outil partenaire participation personnel place plan présidente programme projet propreté quartier rapport recettes registre réseau rencontre responsable réunion rôle rue santé secrétariat séance service site stage suivi taxe territoire travaux validation ville visite voirie «pilote» R&D n<10'.split(
    ' ',
  );

/**
 * Words of the trade, never twice the same row of them, with accents, apostrophes and now and then what XML escapes.
 * @param {number} seed @param {number} count
 */
export function words(seed, count) {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return vocabulary[(state >>> 8) % vocabulary.length];
  }).join(' ');
}
