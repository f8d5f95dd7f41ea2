import { accept, refuse } from '../decision.js';
import { isSamePerson } from '../mandate.js';
import { dated, datedInTerm, wrongOrder, type Decide } from './context.js';

/** People of all parties follow the protocol; each composition replaces the one before. */
export const composeCommittee: Decide<'compose-committee'> = (context, act) => {
  const { state } = context;
  const wrongDay = datedInTerm(context, { on: act.on });
  if (wrongDay) return refuse(wrongDay);
  const stranger = act.members.find(({ party }) => !state.procedures.some((progress) => progress.party === party));
  if (stranger) return refuse({ reason: 'unknown-party', party: stranger.party });
  const absent = state.procedures.map(({ party }) => party).filter((id) => !act.members.some((m) => m.party === id));
  if (absent.length > 0) return refuse({ reason: 'committee-without-a-party', parties: absent });
  return accept({ ...act, type: 'committee-composed' });
};

export const conveneCommittee: Decide<'convene-committee'> = (context, act) => {
  const { members, meetings } = context.state.committee;
  if (members.length === 0) return refuse({ reason: 'committee-missing' });
  if (Object.hasOwn(meetings, act.meeting)) return refuse({ reason: 'meeting-exists', meeting: act.meeting });
  const wrong = datedInTerm(context, { on: act.on }) ?? wrongOrder(act.on, act.meetsOn);
  if (wrong) return refuse(wrong);
  if (act.agenda.every((item) => item.trim() === '')) return refuse({ reason: 'agenda-empty' });
  return accept({ ...act, type: 'committee-convened' });
};

/** What was said and decided, and who was there. The day may be another than the one that was announced. */
export const recordMinutes: Decide<'record-minutes'> = (context, act) => {
  const { members, meetings } = context.state.committee;
  const meeting = Object.hasOwn(meetings, act.meeting) ? meetings[act.meeting] : undefined;
  if (!meeting) return refuse({ reason: 'no-such-meeting', meeting: act.meeting });
  if (meeting.minutes) return refuse({ reason: 'minutes-already-recorded', meeting: act.meeting });
  const wrong = dated(context, { on: act.on }) ?? wrongOrder(meeting.convenedOn, act.on);
  if (wrong) return refuse(wrong);
  // Whoever was a member when it was convened sits in it, though another has taken the place since.
  const known = [...meeting.invited, ...members];
  const names = [...act.present, ...act.excused].filter((name) => !known.some((m) => isSamePerson(m.name, name)));
  if (names.length > 0) return refuse({ reason: 'strangers-in-the-committee', names });
  return accept({ ...act, type: 'minutes-recorded' });
};
