import type { DraftView } from '@pacta/contracts';
import { addMonths, addYears, yearOf, type ProtocolText } from '@pacta/protocol';
import { aText, huy, mbour } from '../builders/protocol.js';
import { limonade, oathText, solidarityText } from '../lives/cast.js';
import { approvesPlan, concludes, does, joins, proposesPlan, ratifies, signs, submits } from './doings.js';
import { day, decision, drafting, duty, said, signature, today, type Row, type Written } from './table.js';
import { ARCHIVES, collegeOf, councilOf, FORCE, planOf } from './papers.js';
import { agreement, approval, evaluation, plan } from './years.js';

const HUY = 'par le Collège communal de Huy';
const MBOUR = 'par les autorités municipales de Mbour';
const HUY_COUNCIL = 'par le Conseil communal de Huy';
const MBOUR_COUNCIL = 'par le Conseil municipal de Mbour';
const typed = (text: ProtocolText) => text as DraftView['text']; // the same shape, read-only in the domain

/** Signed and ratified by both, in force on a day. */
const binding = (lead: string, on: number, then: Row[1]): Row[] => [
  [submits(on - 30), signature(`${HUY} et les autorités municipales de Mbour`, on + 30)],
  [signs(lead, on - 20), signature(MBOUR, on + 30)],
  [signs('p2', on - 18), decision(`${HUY_COUNCIL} et le Conseil municipal de Mbour`, on + 102)],
  [ratifies(lead, on - 9), decision(MBOUR_COUNCIL, on + 102)],
  [ratifies('p2', on), then],
];

/** The documents of those acts. */
const bound = (text: string): readonly string[] => [
  text,
  collegeOf('Huy'),
  ...councilOf('Huy', ['de Mbour']),
  ...councilOf('Mbour', ['de Huy']),
  FORCE,
];

export const changesOfLife: Readonly<Record<string, Written>> = {
  'a twinning oath, amended': (lead) => {
    const text = { ...oathText, parties: [{ ...huy, id: lead }, mbour] };
    const year = yearOf(day(-20));
    const ahead = evaluation(day(-20), 'Huy et Mbour');
    const of = { instrument: 'i1' };
    return {
      kind: 'twinning-oath',
      text,
      atFirst: drafting,
      rows: [
        ...binding(lead, -20, plan(year, 40)),
        [proposesPlan('p2', -19, year), approval(year, 'Huy', 40)],
        [approvesPlan(lead, -18, year), agreement(year, 42)],
        [concludes(-17, year), ahead],
        [
          does({
            type: 'propose-amendment',
            instrument: 'i1',
            party: lead,
            on: day(-15),
            title: 'Le lycée',
            text: typed({ ...text, fields: { ...text.fields, purpose: 'Une amitié, et un lycée commun' } }),
          }),
          signature(`de l’avenant n° 1 ${HUY} et les autorités municipales de Mbour`, 45),
        ],
        [signs('p2', -14, of), signature(`de l’avenant n° 1 ${HUY}`, 45), { scanned: true }],
        [signs(lead, -12, of), decision(`de l’avenant n° 1 ${HUY_COUNCIL} et le Conseil municipal de Mbour`, 108)],
        [ratifies(lead, -5, 'i1'), decision(`de l’avenant n° 1 ${MBOUR_COUNCIL}`, 108)],
        [ratifies('p2', -3, 'i1'), ahead],
      ],
      documents: [
        ...bound('Charte ou accord'),
        ...planOf(year),
        'Avenant n° 1',
        collegeOf('Huy', 'Avenant n° 1'),
        ...councilOf('Huy', ['de Mbour'], 'Avenant n° 1'),
        ...councilOf('Mbour', ['de Huy'], 'Avenant n° 1'),
      ],
    };
  },

  'a charter of solidarity, joined by a third': (lead) => {
    const first = { ...huy, id: lead };
    const third = { ...limonade, id: 'party-3' };
    const due = plan(yearOf(day(-85)), -25);
    const of = { instrument: 'i1' };
    const limonadeSigns = 'les autorités municipales de Limonade';
    const limonadeCouncil = 'le Conseil municipal de Limonade';
    return {
      kind: 'solidarity-charter',
      text: solidarityText([first, mbour]),
      atFirst: drafting,
      rows: [
        ...binding(lead, -85, due),
        [
          does({
            type: 'propose-adhesion',
            instrument: 'i1',
            party: lead,
            on: day(-75),
            title: 'Adhésion de Limonade',
            text: typed(solidarityText([first, mbour, third])),
          }),
          signature(`de l’adhésion n° 1 ${HUY}, les autorités municipales de Mbour et ${limonadeSigns}`, -15),
        ],
        [signs(lead, -72, of), signature(`de l’adhésion n° 1 ${MBOUR} et ${limonadeSigns}`, -15)],
        [joins('party-3', -70, 'i1'), signature(`de l’adhésion n° 1 ${MBOUR}`, -15), { scanned: true }],
        [
          signs('p2', -66, of),
          decision(`de l’adhésion n° 1 ${HUY_COUNCIL}, le Conseil municipal de Mbour et ${limonadeCouncil}`, 54),
        ],
        [
          ratifies('party-3', -40, 'i1'),
          decision(`de l’adhésion n° 1 ${HUY_COUNCIL} et le Conseil municipal de Mbour`, 54),
        ],
        [ratifies(lead, -30, 'i1'), decision(`de l’adhésion n° 1 ${MBOUR_COUNCIL}`, 54)],
        [ratifies('p2', -20, 'i1'), due],
      ],
      documents: [
        ...bound('Charte ou accord'),
        'Adhésion n° 1',
        collegeOf('Huy', 'Adhésion n° 1'),
        ...councilOf('Huy', ['de Mbour', 'de Limonade'], 'Adhésion n° 1'),
        ...councilOf('Mbour', ['de Huy', 'de Limonade'], 'Adhésion n° 1'),
        ...councilOf('Limonade', ['de Huy', 'de Mbour'], 'Adhésion n° 1'),
      ],
    };
  },

  'ended by consent': (lead) => {
    const of = { instrument: 'i1' };
    return {
      kind: 'cic-protocol',
      text: aText({ parties: [{ ...huy, id: lead }, mbour] }),
      atFirst: drafting,
      rows: [
        ...binding(lead, -85, plan(yearOf(day(-85)), -25)),
        [
          does({
            type: 'propose-termination',
            instrument: 'i1',
            party: 'p2',
            on: day(-75),
            title: 'Fin du partenariat',
            endsOn: day(-1),
            reason: 'But atteint',
          }),
          signature(`de la résiliation n° 1 ${HUY} et les autorités municipales de Mbour`, -15),
        ],
        [signs(lead, -72, of), signature(`de la résiliation n° 1 ${MBOUR}`, -15)],
        [signs('p2', -70, of), decision(`de la résiliation n° 1 ${HUY_COUNCIL} et le Conseil municipal de Mbour`, 50)],
        [ratifies('p2', -40, 'i1'), decision(`de la résiliation n° 1 ${HUY_COUNCIL}`, 50)],
        [
          ratifies(lead, -30, 'i1'),
          `Résilié de commun accord : le protocole a pris fin le ${said(day(-1))}.`,
          { byTheClock: true, scanned: true },
        ],
      ],
      documents: [
        ...bound('Protocole de collaboration et annexe I'),
        'Résiliation n° 1',
        collegeOf('Huy', 'Résiliation n° 1'),
        ...councilOf('Huy', ['de Mbour'], 'Résiliation n° 1'),
        ...councilOf('Mbour', ['de Huy'], 'Résiliation n° 1'),
        ARCHIVES,
      ],
    };
  },

  'an old twinning, ended by a notice that was first taken back': (lead) => {
    const inForceOn = addYears(today, -41);
    const goesOn = duty('Anniversaire du jumelage', 'Huy et Mbour', addMonths(inForceOn, 50 * 12));
    return {
      kind: 'twinning-oath',
      text: { ...oathText, parties: [{ ...huy, id: lead }, mbour] },
      imported: { inForceOn, lastDay: null, settled: [-1, 0, 1].map((years) => yearOf(today) + years) },
      atFirst: goesOn,
      rows: [
        [
          does({ type: 'give-notice', party: 'p2', on: day(-3), reason: 'Autres priorités' }),
          `Rien n’est attendu : la dénonciation prend effet le ${said(addMonths(day(-3), 6))}.`,
          { scanned: true },
        ],
        [does({ type: 'withdraw-notice', party: 'p2', on: day(-2), reason: 'Le conseil y tient' }), goesOn],
        [
          does({ type: 'give-notice', party: lead, on: addMonths(today, -8), reason: 'Tout est achevé' }),
          `Dénoncé : l’accord de jumelage a pris fin le ${said(addMonths(addMonths(today, -8), 6))}.`,
          { byTheClock: true },
        ],
      ],
      documents: ['Lettre de dénonciation – Mbour', 'Lettre de dénonciation – Huy', ARCHIVES],
    };
  },
};
