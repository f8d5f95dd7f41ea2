import type { NoticeFacts } from '@pacta/notices';
import { dayIn, obligations, type NoticeKind, type ObligationKind, type Protocol } from '@pacta/protocol';
import { placesIn } from '@pacta/register';
import type { Services } from '../services.js';
import type { Due } from './settle.js';

/** What a message asks for, where its kind says so and its effect does not. */
const ASKS_FOR: Partial<Record<NoticeKind, ObligationKind>> = {
  'signature-requested': 'signature',
  'ratification-requested': 'ratification',
  'action-plan-proposed': 'action-plan',
};

export const protocolPage = (publicUrl: string, organisation: string, protocolId: string): string =>
  `${publicUrl}/o/${organisation}/protocols/${protocolId}`;

/** What a message says, out of the protocol as it was when the message was called for. */
export async function noticeFactsOf(
  { rules }: Pick<Services, 'rules'>,
  { effect, state, organisation, at }: Due<'send-notice'>,
  link: string,
): Promise<NoticeFacts> {
  const parties = state.text?.parties ?? [];
  const obligation = effect.obligation ?? ASKS_FOR[effect.notice];
  const owed = obligations(state, await rules(organisation, placesIn(state)));
  const first = owed.find(
    ({ kind, parties: by }) => kind === obligation && by.some((id) => effect.parties.includes(id)),
  );
  const due = effect.due ?? first?.due;
  const reason = reasonOf(effect.notice, state);
  return {
    reference: state.reference,
    parties: parties.map(({ name }) => name),
    awaited: parties.filter(({ id }) => effect.parties.includes(id)).map(({ name }) => name),
    today: dayIn(state.timeZone, at),
    link,
    ...(obligation && due && { obligation, due }),
    ...(reason && { reason }),
    ...(effect.toSupervisor && { toSupervisor: true }),
  };
}

function reasonOf(notice: NoticeKind, state: Protocol): string | undefined {
  if (notice === 'ratification-refused') return state.refusal?.reason;
  return notice === 'notice-given' ? state.notice?.reason : undefined;
}
