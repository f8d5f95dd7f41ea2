import type { ServiceProblems } from '../catalogue.js';
import { fr } from './typography.js';
import { words } from './words.js';

export const titles: Readonly<Record<number, string>> = {
  400: 'Demande illisible',
  403: 'Accès refusé',
  404: 'Introuvable',
  405: 'Méthode non admise',
  409: 'Plus possible en l’état',
  412: 'Changé entre-temps',
  413: 'Trop grand',
  415: 'Format non admis',
  421: 'Adresse inattendue',
  422: 'À corriger',
  428: 'Version à indiquer',
  500: 'Erreur interne',
  503: 'Momentanément indisponible',
};

export const problems: ServiceProblems = {
  'malformed-json': () => fr`Le corps de la demande n’est pas du JSON valide.`,
  'not-json': () => fr`Le corps de la demande doit être du JSON (Content-Type : application/json).`,
  'invalid-input': ({ count }) =>
    count > 1
      ? fr`${count} données ne conviennent pas : corrigez les champs signalés.`
      : fr`Une donnée ne convient pas : corrigez le champ signalé.`,
  'too-large': ({ kilobytes }) => fr`La demande est trop grande : au plus ${kilobytes} Ko sont admis.`,
  'not-found': () => fr`Cette adresse ne mène à rien.`,
  'no-such-organisation': () => fr`Cette organisation n’existe pas dans cette installation.`,
  'no-such-protocol': () => fr`Ce protocole n’existe pas, ou votre commune n’y est pas partie.`,
  'no-such-document': () => fr`Ce document n’existe pas pour ce protocole.`,
  'reference-taken': () =>
    fr`Un protocole porte déjà cette référence dans votre registre : donnez-en une autre, ou laissez le champ vide.`,
  'no-such-attachment': () => fr`Ce fichier n’est joint à aucune entrée de ce protocole.`,
  'not-sent-yet': () => fr`Ce fichier n’est pas encore arrivé : envoyez-le d’abord, puis joignez-le.`,
  'not-an-attachment': () =>
    fr`Ce fichier n’est pas d’une sorte admise : un PDF, un document Word (.docx) ou une image (PNG, JPEG, TIFF) est attendu.`,
  'other-bytes': () =>
    fr`Le fichier reçu n’est pas celui qui était annoncé : il a changé en route, envoyez-le à nouveau.`,
  'file-too-large': ({ megabytes }) => fr`Ce fichier est trop grand : au plus ${megabytes} Mo sont admis.`,
  'no-such-version': () =>
    fr`Ce protocole n’a pas de texte de cette version, ou ce projet n’est pas visible de votre commune.`,
  'no-comparison': () => fr`La comparaison n’a pas pu être faite pour l’instant : réessayez dans un moment.`,
  'no-such-job': () => fr`Cette production de documents n’existe pas pour votre commune, ou n’est plus conservée.`,
  'nothing-to-produce': () => fr`Aucun protocole ne correspond à cette sélection : il n’y a rien à produire.`,
  'too-many-protocols': ({ limit }) => fr`Cette sélection est trop grande : au plus ${limit} protocoles à la fois.`,
  'no-such-import': () => fr`Cette importation n’existe pas pour votre commune.`,
  'not-a-spreadsheet-upload': () =>
    fr`Envoyez le tableau tel quel (Content-Type : application/octet-stream), un fichier Excel (.xlsx) ou CSV.`,
  'import-unreadable': ({ count }) =>
    count > 1
      ? fr`Ce tableau ne peut pas être lu, pour ${count} raisons : rien n’en a été gardé.`
      : fr`Ce tableau ne peut pas être lu : rien n’en a été gardé.`,
  'import-has-problems': ({ count }) =>
    count > 1
      ? fr`${count} lignes ont des problèmes. Corrigez-les dans le fichier et envoyez-le à nouveau, ou choisissez de les laisser de côté.`
      : fr`Une ligne a des problèmes. Corrigez-la dans le fichier et envoyez-le à nouveau, ou choisissez de la laisser de côté.`,
  'import-already': ({ state }) =>
    ({
      running: fr`Cette importation est déjà en cours.`,
      done: fr`Cette importation est terminée : ses protocoles sont dans le registre et ne peuvent plus en être retirés ainsi.`,
      cancelled: fr`Cette importation a été annulée : envoyez le fichier à nouveau.`,
    })[state],
  'import-empty': () => fr`Aucune ligne de ce tableau ne peut devenir un protocole.`,
  'not-drafting': ({ phase }) =>
    fr`Le texte ne peut plus être modifié : le protocole est ${words.phases[phase]}. Retirez le texte pour le reprendre.`,
  'if-match-required': () =>
    fr`Indiquez par If-Match la version du projet que vous avez lue, pour ne pas écraser le travail d’une autre personne.`,
  'draft-changed': ({ current }) =>
    fr`Une autre personne a enregistré ce projet entre-temps : sa dernière version est la ${current}. Relisez-la avant d’enregistrer la vôtre.`,
  'stale-draft': ({ submitted, current }) =>
    fr`Vous avez relu la version ${submitted} du projet, mais la dernière est la ${current}. Relisez-la avant de la mettre à la signature.`,
  'id-already-used': () => fr`Cet identifiant a déjà servi pour une autre demande. Rechargez la page et recommencez.`,
  'setting-changed': ({ current }) =>
    fr`Une autre personne a changé ce réglage entre-temps : son dernier changement porte le numéro ${current}. Relisez-le avant de le changer à votre tour.`,
  'setting-in-use': () =>
    fr`Des protocoles se réfèrent encore à ce que vous retirez : modifiez-le plutôt, ou reprenez d’abord ces protocoles.`,
  'rules-unsound': ({ count }) =>
    count > 1
      ? fr`Ce réglage ne peut pas être appliqué : ${count} points sont à corriger, rien n’a été changé.`
      : fr`Ce réglage ne peut pas être appliqué : un point est à corriger, rien n’a été changé.`,
  'no-such-template': () => fr`Ce genre de document n’existe pas, ou pas dans cette langue.`,
  'no-such-template-version': () => fr`Ce modèle n’a pas de version de ce numéro.`,
  'document-kind-exists': ({ title }) =>
    fr`Un genre de document s’appelle déjà « ${title} » : choisissez un autre nom, ou changez le modèle de celui-là.`,
  'own-field-unfit': () =>
    fr`Un des champs n’est plus dans le modèle, ou ses balises n’admettent pas ce type : rechargez la page.`,
  'not-a-template-upload': () =>
    fr`Envoyez le modèle tel quel (Content-Type : application/octet-stream), un document Word (.docx).`,
  'template-faulty': ({ count }) =>
    count > 1
      ? fr`Ce modèle ne peut pas être utilisé : ${count} points sont à corriger, rien n’a été changé.`
      : fr`Ce modèle ne peut pas être utilisé : un point est à corriger, rien n’a été changé.`,
  'template-changed': ({ current }) =>
    fr`Une autre personne a changé ce modèle entre-temps : sa dernière version porte le numéro ${current}. Regardez-la avant d’envoyer la vôtre.`,
  'not-a-logo': () =>
    fr`Ce fichier ne peut pas servir de logo : choisissez une image PNG ou JPEG, de 40 à 6 000 pixels de côté et de 300 Ko au plus.`,
  'colour-too-pale': () =>
    fr`Cette couleur est trop claire pour des titres sur papier blanc : choisissez-en une plus foncée.`,
  'template-signed': () =>
    fr`Le texte de ce protocole a été mis à la signature tel qu’il est imprimé : il ne prend un autre modèle qu’avec un nouveau texte.`,
  'wrong-host': () => fr`Pacta n’est servi qu’à cette machine, sous les noms localhost et 127.0.0.1.`,
  'unknown-zone': () => fr`Ce fuseau horaire n’existe pas : un nom tel que Europe/Brussels est attendu.`,
  'not-printable': () => fr`Le document ne peut pas encore être montré : indiquez d’abord les parties du protocole.`,
  'no-pdf': () =>
    fr`La conversion en PDF n’est pas disponible sur cette machine : téléchargez le document Word (DOCX).`,
  'register-unavailable': () =>
    fr`Le registre ne répond pas pour l’instant ; rien n’est perdu. La demande peut être répétée telle quelle dans quelques secondes.`,
  'clock-unavailable': () =>
    fr`L’acte est reçu, mais il n’a pas encore été consigné : le service qui suit les échéances ne répond pas. La même demande peut être répétée sans risque dans quelques secondes.`,
  'converter-busy': () => fr`Trop de documents sont convertis en ce moment : réessayez dans quelques secondes.`,
  internal: ({ requestId }) =>
    fr`Une erreur est survenue ; rien n’a été consigné par cette demande, ou elle peut être répétée. Référence pour l’assistance : ${requestId}.`,
};
