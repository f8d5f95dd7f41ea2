import { sample as convocation, sampleInEnglish as notice } from '../committee-convocation/sample.js';

const sheetOf = ({ acte, reference, parties, seance, delegations }: typeof convocation) => ({
  reference,
  versionDuTexte: 2,
  codeDeVerification: 'F9LM-46XC',
  acte,
  parties,
  seance,
  delegations,
  autres: [{}, {}, {}, {}],
});

/** The sheet of the meeting that the sample of the convocation calls. */
export const sample = {
  ...sheetOf(convocation),
  lieu: 'Andenne',
  date: '2027-05-12',
  autres: [{ nom: 'Paul Mertens', fonction: 'Union des villes et communes, observateur' }, {}, {}, {}],
};

export const sampleInEnglish = { ...sheetOf(notice), lieu: 'Andenne', date: '2027-05-12' };
