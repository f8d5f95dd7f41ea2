import type { Regime } from './rules.js';

const CIC = 'Protocole de collaboration CIC, «ENTRE … ET …»';

/** How each kind of public body binds itself. Data: a jurist corrects a step here, or in the settings, without touching a rule. */
export const regimes: Readonly<Record<string, Regime>> = {
  'be-municipality': {
    id: 'be-municipality',
    steps: [
      { id: 'college-signature', act: 'signature', organ: 'college', source: `${CIC}; CDLD art. L1132-3` },
      {
        id: 'council-ratification',
        act: 'deliberation',
        organ: 'council',
        quorum: 'majority',
        source: `${CIC}; CDLD art. L1122-17, L1122-30`,
      },
    ],
  },
  'partner-municipality': {
    id: 'partner-municipality',
    steps: [
      { id: 'authorities-signature', act: 'signature', organ: 'authorities', source: CIC },
      { id: 'council-ratification', act: 'deliberation', organ: 'council', source: CIC },
      {
        id: 'state-authorisation',
        act: 'formality',
        organ: 'state',
        optional: true,
        source: 'law of the partner’s country, where it asks for one',
      },
    ],
  },
  'fr-local-authority': {
    id: 'fr-local-authority',
    steps: [
      { id: 'council-deliberation', act: 'deliberation', organ: 'council', source: 'CGCT art. L1115-1, L2121-29' },
      { id: 'mayor-signature', act: 'signature', organ: 'mayor', source: 'CGCT art. L2122-21' },
      { id: 'prefect-transmission', act: 'formality', organ: 'prefect', source: 'CGCT art. L2131-1, L2131-2' },
      { id: 'publication', act: 'formality', organ: 'public', source: 'CGCT art. L2131-1' },
    ],
  },
  association: {
    id: 'association',
    steps: [
      {
        id: 'president-signature',
        act: 'signature',
        organ: 'president',
        source: 'Charte des relations internationales de Sénart, signatories',
      },
    ],
  },
  'framework-charter': {
    id: 'framework-charter',
    steps: [
      {
        id: 'council-adoption',
        act: 'deliberation',
        organ: 'council',
        source: 'Charte cenonnaise: adopted by the council on 7 February 2022',
      },
    ],
  },
};
