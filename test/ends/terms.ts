import { addDays, addMonths, addYears, yearOf } from '@pacta/protocol';
import { evaluates, ratifies, renews, signs, submits } from './doings.js';
import {
  PROTOCOL,
  BOTH_SIGN,
  COUNCILS,
  HUY_SIGNS,
  MBOUR_SIGNS,
  HUY_COUNCIL,
  MBOUR_COUNCIL,
  ofTwo,
} from './huy-mbour.js';
import { ARCHIVES, collegeOf, councilOf, FORCE } from './papers.js';
import { awaited, day, decision, drafting, said, signature, today, type Written } from './table.js';

/** The documents of a protocol that both have signed and ratified. */
const bound = [PROTOCOL, collegeOf('Huy'), ...councilOf('Huy', ['de Mbour']), ...councilOf('Mbour', ['de Huy']), FORCE];

/** How a term ends that was lived to its end: nobody decided, one did not want to go on, all did. */
export const terms: Readonly<Record<string, Written>> = {
  'lapsed, then renewed by decisions that were taken in time': (lead) => {
    const on = addDays(addYears(today, -5), -60);
    const last = addDays(addYears(on, 5), -1);
    const lapsed = `Échu le ${said(last)}, faute de décision de renouvellement. Des décisions prises avant cette date peuvent encore être consignées.`;
    return {
      kind: 'cic-protocol',
      text: ofTwo(lead),
      atFirst: drafting,
      rows: [
        [submits(addDays(on, -90)), signature(BOTH_SIGN, addDays(on, -30))],
        [signs(lead, addDays(on, -80)), signature(MBOUR_SIGNS, addDays(on, -30))],
        [signs('p2', addDays(on, -70)), decision(COUNCILS, addDays(on, 50))],
        [ratifies(lead, addDays(on, -9)), decision(MBOUR_COUNCIL, addDays(on, 50))],
        [ratifies('p2', on), lapsed, { byTheClock: true }],
        [renews(lead, addDays(last, -12)), lapsed, { byTheClock: true }],
        [
          renews('p2', last),
          `Renouvelé : le terme a pris fin le ${said(last)}, et un nouveau protocole lui succède.`,
          { byTheClock: true, scanned: true },
        ],
      ],
      documents: [...bound, ARCHIVES, 'Dossier de renouvellement'],
    };
  },

  'lapsed, because one of the two did not renew it': (lead) => {
    const on = addDays(addYears(today, -5), -60);
    const last = addDays(addYears(on, 5), -1);
    const lapsed = (why: string) =>
      `Échu le ${said(last)}, ${why}. Des décisions prises avant cette date peuvent encore être consignées.`;
    return {
      kind: 'cic-protocol',
      text: ofTwo(lead),
      atFirst: drafting,
      rows: [
        [submits(on), signature(BOTH_SIGN, addDays(on, 60))],
        [signs('p2', on), signature(HUY_SIGNS, addDays(on, 60))],
        [signs(lead, on), decision(COUNCILS, addDays(on, 120))],
        [ratifies('p2', on), decision(HUY_COUNCIL, addDays(on, 120))],
        [ratifies(lead, on), lapsed('faute de décision de renouvellement'), { byTheClock: true }],
        [renews('p2', addDays(last, -9)), lapsed('faute de décision de renouvellement'), { byTheClock: true }],
        [
          renews(lead, addDays(last, -8), false),
          lapsed('Huy ayant décidé de ne pas le renouveler'),
          { byTheClock: true, scanned: true },
        ],
      ],
      documents: [...bound, ARCHIVES],
    };
  },

  'taken in as its term ends, and renewed': (lead) => {
    const lastDay = day(20);
    const inForceOn = addDays(addYears(lastDay, -5), 1);
    const renewal = (of: string) =>
      awaited(`de la décision de renouvellement ${of}`, 20, 'décision', 'le protocole prend fin avec son terme');
    const final = (of: string) => awaited(`de l’évaluation finale par ${of}`, addMonths(lastDay, -9), 'évaluation');
    return {
      kind: 'cic-protocol',
      text: ofTwo(lead),
      imported: { inForceOn, lastDay, settled: [-1, 0, 1].map((years) => yearOf(today) + years) },
      atFirst: renewal('des partenaires'),
      rows: [
        [renews(lead, -1), renewal('de la part de Mbour'), { scanned: true }],
        [renews('p2', -1), final('Huy et Mbour')],
        [evaluates('p2', -2), final('Huy')],
        [
          evaluates(lead, -1),
          `Le renouvellement est convenu : le protocole prend fin le ${said(lastDay)}, et son successeur est à signer et à ratifier.`,
        ],
      ],
      documents: ['Rapport d’évaluation – évaluation finale', 'Dossier de renouvellement', 'Dossier de renouvellement'],
    };
  },
};
