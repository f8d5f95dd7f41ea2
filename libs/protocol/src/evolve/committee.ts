import type { AfterEach } from './step.js';

export const ofCommittee: AfterEach<'committee-composed' | 'committee-convened' | 'minutes-recorded'> = {
  'committee-composed': (state, { members }) => ({ ...state, committee: { ...state.committee, members } }),
  'committee-convened': (state, { meeting: id, on, recordedOn, meetsOn, place, agenda }) => {
    const invited = state.committee.members;
    const meeting = { id, convenedOn: on, recordedOn, meetsOn, place, agenda, invited, minutes: null };
    return { ...state, committee: { ...state.committee, meetings: { ...state.committee.meetings, [id]: meeting } } };
  },
  'minutes-recorded': (state, { meeting: id, on, present, excused, summary, decisions }) => {
    const meeting = state.committee.meetings[id];
    if (!meeting) return state;
    const held = { ...meeting, minutes: { on, present, excused, summary, decisions } };
    return { ...state, committee: { ...state.committee, meetings: { ...state.committee.meetings, [id]: held } } };
  },
};
