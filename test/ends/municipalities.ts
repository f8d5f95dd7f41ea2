import { addDays, addMonths, addYears, yearOf, type PartyText } from '@pacta/protocol';
import { aText, huy, mbour } from '../builders/protocol.js';
import { cenon } from '../lives/cast.js';
import {
  adjourns,
  approvesPlan,
  completes,
  concludes,
  corrects,
  does,
  evaluates,
  fulfils,
  proposesPlan,
  ratifies,
  refuses,
  renews,
  saves,
  signs,
  submits,
} from './doings.js';
import { agreement, aid, approval, evaluation, plan } from './years.js';
import {
  awaited,
  day,
  decision,
  deliberation,
  drafting,
  duty,
  formality,
  said,
  signature,
  soonest,
  today,
  type Written,
} from './table.js';

const PROTOCOL = 'Protocole de collaboration et annexe I';
const BOTH_SIGN = 'par le Collège communal de Huy et les autorités municipales de Mbour';
const COUNCILS = 'par le Conseil communal de Huy et le Conseil municipal de Mbour';
const HUY_SIGNS = 'par le Collège communal de Huy';
const MBOUR_SIGNS = 'par les autorités municipales de Mbour';
const HUY_COUNCIL = 'par le Conseil communal de Huy';
const MBOUR_COUNCIL = 'par le Conseil municipal de Mbour';
const REVIEW = 'Fin des deux mois pendant lesquels le préfet peut saisir le tribunal';
const deliberationOf = (name: string): string => `Délibération du Conseil – ${name}`;

const led = (lead: string, change: Partial<PartyText> = {}): PartyText => ({ ...huy, id: lead, ...change });
const ofTwo = (lead: string) => aText({ parties: [led(lead), mbour] });

/** Every end of a protocol of the federal programme that can be recorded today. */
export const municipalities: Readonly<Record<string, Written>> = {
  'withdrawn, put off, and in force with its first plan': (lead) => {
    const year = yearOf(day(-10));
    return {
      kind: 'cic-protocol',
      text: ofTwo(lead),
      atFirst: drafting,
      rows: [
        [submits(-40), signature(BOTH_SIGN, 20)],
        [signs(lead, -39), signature(MBOUR_SIGNS, 20), { scanned: true }],
        [does({ type: 'withdraw-text', reason: 'Un domaine manque' }), drafting],
        [submits(-38), signature(BOTH_SIGN, 22)],
        [signs(lead, -35), signature(MBOUR_SIGNS, 22)],
        [signs('p2', -33), decision(COUNCILS, 87)],
        [adjourns('p2', -20, 3), decision(MBOUR_COUNCIL, 3)],
        [ratifies(lead, -15), decision(MBOUR_COUNCIL, 3)],
        [ratifies('p2', -10), plan(year, 50), { scanned: true }],
        [proposesPlan(lead, -8, year), approval(year, 'Mbour', 50)],
        [approvesPlan('p2', -6, year), agreement(year, 54)],
        [concludes(-4, year), evaluation(day(-10), 'Huy et Mbour')],
      ],
      documents: [PROTOCOL, PROTOCOL, deliberationOf('Huy'), deliberationOf('Mbour'), `Plan d’action annuel – ${year}`],
    };
  },

  'refused by a council, written anew and in force, each optional step taken': (lead) => {
    const director = { civility: 'M.', name: 'Paul Noël', function: 'Directeur général', mandate: '' } as const;
    const partner = { ...mbour, options: ['state-authorisation'] };
    return {
      kind: 'cic-protocol',
      text: aText({
        parties: [led(lead, { countersignatory: director }), partner],
        commitment: { cents: 3_000_000, currency: 'EUR' },
      }),
      atFirst: drafting,
      rows: [
        [submits(-50), 'En attente de la formalité « Avis du directeur financier » pour Huy, attendue depuis le …'],
        [completes(lead, -46, 'finance-opinion'), signature(MBOUR_SIGNS, 10), { scanned: true }],
        [signs('p2', -44), signature(HUY_SIGNS, 14)],
        [signs(lead, -42), signature('par le directeur général de Huy', 18)],
        [signs(lead, -41), decision(COUNCILS, 79)],
        [ratifies(lead, -30), decision(MBOUR_COUNCIL, 79)],
        [
          refuses('p2', -20),
          `Refusé par le Conseil municipal de Mbour le ${said(day(-20))} : le protocole est sans effet. Le texte peut être repris dans une nouvelle version.`,
          { scanned: true },
        ],
        [does({ type: 'redraft', reason: 'Sans charge pour Mbour' }), drafting],
        [saves(aText({ parties: [led(lead), partner], links: 'une amitié sans charge' })), drafting],
        [submits(-12), signature(BOTH_SIGN, 48)],
        [signs(lead, -11), signature(MBOUR_SIGNS, 48)],
        [signs('p2', -10), decision(COUNCILS, 110)],
        [ratifies('p2', -4), formality('Autorisation de l’État', 'Mbour', 56)],
        [completes('p2', -3, 'state-authorisation'), decision(HUY_COUNCIL, 110)],
        [ratifies(lead, -2), plan(yearOf(day(-2)), 58)],
      ],
      documents: [
        PROTOCOL,
        PROTOCOL,
        ...[deliberationOf('Huy'), deliberationOf('Huy')],
        ...[deliberationOf('Mbour'), deliberationOf('Mbour')],
      ],
    };
  },

  'abandoned while it is signed': (lead) => ({
    kind: 'cic-protocol',
    text: ofTwo(lead),
    atFirst: drafting,
    rows: [
      [submits(-20), signature(BOTH_SIGN, 40)],
      [signs('p2', -18), signature(HUY_SIGNS, 40), { scanned: true }],
      [
        does({ type: 'abandon', reason: 'Mbour a été réunie à une autre commune' }),
        `Abandonné le ${said(today)} : rien n’est plus attendu.`,
      ],
    ],
    documents: [PROTOCOL],
  }),

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
      documents: [PROTOCOL, deliberationOf('Huy'), deliberationOf('Mbour'), 'Dossier de renouvellement'],
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
      documents: [PROTOCOL, deliberationOf('Huy'), deliberationOf('Mbour')],
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
      documents: ['Dossier de renouvellement', 'Dossier de renouvellement'],
    };
  },

  'a French partner: deliberation, signature, prefect, publication, and its duties': (lead) => {
    const [on, year] = [day(-5), yearOf(day(-5))];
    const review = duty(REVIEW, 'Cenon', addMonths(day(-40), 2));
    const ahead = evaluation(on, 'Huy et Cenon');
    return {
      kind: 'cic-protocol',
      text: aText({ parties: [led(lead), cenon] }),
      atFirst: drafting,
      rows: [
        [submits(-60), signature(HUY_SIGNS, 0)],
        [signs(lead, -58), deliberation('par l’assemblée délibérante de Cenon', 60)],
        [ratifies('cenon', -50), signature('par le maire de Cenon', 10), { scanned: true }],
        [signs('cenon', -45), formality('Transmission au préfet', 'Cenon', 15)],
        [completes('cenon', -40, 'prefect-transmission'), formality('Publication', 'Cenon', 20), { scanned: true }],
        [completes('cenon', -35, 'publication'), decision(HUY_COUNCIL, 75)],
        [ratifies(lead, -5), plan(year, 55)],
        [proposesPlan('cenon', -4, year), approval(year, 'Huy', 55)],
        // The agreement can wait until a month before its day; the prefect's two months are over sooner.
        [approvesPlan(lead, -3, year), soonest(review, aid(on, 'Cenon'))],
        [concludes(-2, year), soonest(review, aid(on, 'Cenon'))],
        [fulfils('prefect-review', 0), soonest(aid(on, 'Cenon'), ahead)],
        [fulfils('aid-declaration', 0), soonest(aid(on, 'Cenon', 1), ahead)],
      ],
      documents: [PROTOCOL, deliberationOf('Huy'), deliberationOf('Cenon'), `Plan d’action annuel – ${year}`],
    };
  },

  'a refusal recorded by mistake, and a date': (lead) => {
    const year = yearOf(day(-18));
    return {
      kind: 'cic-protocol',
      text: ofTwo(lead),
      atFirst: drafting,
      rows: [
        [submits(-50), signature(BOTH_SIGN, 10)],
        [signs(lead, -49), signature(MBOUR_SIGNS, 10)],
        [signs('p2', -48), decision(COUNCILS, 72)],
        [ratifies(lead, -30), decision(MBOUR_COUNCIL, 72)],
        [refuses('p2', -20), `Refusé par le Conseil municipal de Mbour le ${said(day(-20))}…`],
        [corrects('refuse-by-council', null), decision(MBOUR_COUNCIL, 72), { scanned: true }],
        [ratifies('p2', -18), plan(year, 42)],
        [corrects('ratify-by-council', { on: day(-16) }), plan(yearOf(day(-16)), 44)],
      ],
      documents: [PROTOCOL, deliberationOf('Huy'), ...Array.from({ length: 3 }, () => deliberationOf('Mbour'))],
    };
  },
};
