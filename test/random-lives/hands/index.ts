import type { Hands, Living } from '../hand.js';
import { ofCourse, ofMandates } from './course.js';
import { ofProposals } from './proposals.js';
import { ofEvaluations, ofPlans, ofTheEnd } from './term.js';
import { ofUpkeep } from './upkeep.js';
import { ofCommittee, ofProjects } from './work.js';

/** Every act has a hand: a new one does not compile until somebody here can make it. */
export const hands: Hands<Living> = {
  ...ofCourse,
  ...ofMandates,
  ...ofPlans,
  ...ofEvaluations,
  ...ofTheEnd,
  ...ofProposals,
  ...ofProjects,
  ...ofCommittee,
  ...ofUpkeep,
};
