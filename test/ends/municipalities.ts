import { addMonths, yearOf } from '@pacta/protocol';
import { aText, mbour } from '../builders/protocol.js';
import { cenon } from '../lives/cast.js';
import {
  adjourns,
  approvesPlan,
  completes,
  concludes,
  corrects,
  does,
  fulfils,
  proposesPlan,
  ratifies,
  refuses,
  saves,
  signs,
  submits,
} from './doings.js';
import {
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
import {
  PROTOCOL,
  BOTH_SIGN,
  COUNCILS,
  HUY_SIGNS,
  MBOUR_SIGNS,
  HUY_COUNCIL,
  MBOUR_COUNCIL,
  REVIEW,
  led,
  ofTwo,
} from './huy-mbour.js';
import { ARCHIVES, collegeOf, councilOf, FORCE, frenchCouncilOf, planOf } from './papers.js';
import { agreement, aid, approval, evaluation, plan } from './years.js';

/** May sign for Mbour. */
const deputy = {
  id: 'm1',
  party: 'p2',
  holder: 'Fatou Sarr',
  function: 'Adjointe au maire',
  act: 'Arrêté n° 7',
  on: day(-60),
  from: day(-30),
  until: null,
};

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
      documents: [
        ...[PROTOCOL, PROTOCOL],
        ...[collegeOf('Huy'), collegeOf('Huy')],
        ...councilOf('Huy', ['de Mbour']),
        ...councilOf('Mbour', ['de Huy']),
        FORCE,
        ...planOf(year),
      ],
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
        ...[PROTOCOL, PROTOCOL],
        'Demande d’avis au directeur financier – Huy',
        ...[collegeOf('Huy'), collegeOf('Huy')],
        ...[...councilOf('Huy', ['de Mbour']), ...councilOf('Huy', ['de Mbour'])],
        ...[...councilOf('Mbour', ['de Huy']), ...councilOf('Mbour', ['de Huy'])],
        FORCE,
      ],
    };
  },

  'abandoned once a deputy has signed under a mandate that ended since': (lead) => ({
    kind: 'cic-protocol',
    text: ofTwo(lead),
    atFirst: drafting,
    rows: [
      [submits(-20), signature(BOTH_SIGN, 40)],
      [does({ type: 'record-mandate', ...deputy }), signature(BOTH_SIGN, 40)],
      [
        signs('p2', -18, { by: { name: deputy.holder, function: deputy.function } }),
        signature(HUY_SIGNS, 40),
        { scanned: true },
      ],
      [
        does({ type: 'end-mandate', mandate: deputy.id, on: day(-1), reason: 'Fin de fonction' }),
        signature(HUY_SIGNS, 40),
      ],
      [
        does({ type: 'abandon', reason: 'Mbour a été réunie à une autre commune' }),
        `Abandonné le ${said(today)} : rien n’est plus attendu.`,
      ],
    ],
    documents: [PROTOCOL, `Délégation de signature – Mbour – ${deputy.holder}`, ARCHIVES],
  }),

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
      documents: [
        PROTOCOL,
        collegeOf('Huy'),
        ...frenchCouncilOf('Cenon', ['de Huy']),
        ...councilOf('Huy', ['de Cenon']),
        FORCE,
        ...planOf(year),
      ],
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
      documents: [
        PROTOCOL,
        collegeOf('Huy'),
        ...councilOf('Huy', ['de Mbour']),
        ...Array.from({ length: 3 }, () => councilOf('Mbour', ['de Huy'])).flat(),
        ...[FORCE, FORCE],
      ],
    };
  },
};
