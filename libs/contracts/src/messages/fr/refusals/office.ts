import type { RefusalSentences } from '../../catalogue.js';
import { dayInFrench as day, fr } from '../typography.js';

/** The fields of a deadline policy. */
const policyFields: Readonly<Record<string, string>> = {
  due: 'l’échéance',
  'due.on': 'le jour de l’année',
  before: 'les rappels avant l’échéance',
  after: 'les rappels après l’échéance',
  thenEveryDays: 'les rappels suivants',
  adjust: 'le report au jour ouvrable',
};

type Declined =
  | 'nothing-to-remind'
  | 'not-yet-due'
  | 'policy-invalid'
  | 'no-such-obligation'
  | 'silence-too-long'
  | 'no-such-fact'
  | 'already-attached'
  | 'not-correctable'
  | 'another-act'
  | 'correction-contradicts';

export const ofOffice: Pick<RefusalSentences, Declined> = {
  'nothing-to-remind': () => fr`Ce rappel n’a plus d’objet : ce qui était attendu a été fait ou retiré.`,
  'not-yet-due': ({ on }) => fr`Cette échéance n’est pas encore venue : elle est fixée au ${day(on)}.`,
  'policy-invalid': ({ field }) =>
    fr`Cette règle d’échéance ne convient pas (${policyFields[field] ?? 'à revoir'}) : des nombres entiers positifs et une échéance sont attendus.`,
  'no-such-obligation': () => fr`Cette échéance n’existe plus : ce qui était attendu a été fait, déplacé ou retiré.`,
  'silence-too-long': ({ latest }) =>
    fr`Les rappels peuvent être suspendus jusqu’au ${day(latest)} au plus tard : rien ne doit se perdre. Indiquez un jour plus proche.`,
  'no-such-fact': ({ position }) => fr`Le journal n’a pas d’entrée n° ${position} : choisissez une entrée de la liste.`,
  'already-attached': ({ to, name }) => fr`Ce fichier est déjà joint à l’entrée n° ${to}, sous le nom « ${name} ».`,
  'not-correctable': ({ position }) =>
    fr`L’entrée n° ${position} ne se corrige pas ainsi : elle découle d’un autre acte, ou un acte propre la défait (retrait, abandon, reprise).`,
  'another-act': ({ position }) =>
    fr`Une correction dit autrement le même acte de la même partie : l’entrée n° ${position} en consigne un autre. Annulez-la, puis consignez l’acte voulu.`,
  'correction-contradicts': ({ position }) =>
    fr`Cette correction contredirait l’entrée n° ${position}, consignée depuis. Corrigez d’abord celle-là.`,
};
