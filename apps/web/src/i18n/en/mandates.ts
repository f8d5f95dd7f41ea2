import type { Texts } from '../catalogue.js';
import type { mandates as french } from '../fr/mandates.js';

export const mandates: Texts<typeof french> = {
  mandates: {
    title: 'Delegations of signature',
    none: 'None: the person whom the text names signs, by his or her function.',
    record: 'Record a delegation',
    effect: '{{holder}} may sign for {{name}} during those days.',
    party: 'On behalf of',
    holder: 'Person who receives the delegation',
    function: 'His or her function',
    act: 'Act',
    actHint: 'For example: “delegation no. 12 of the mayor”',
    on: 'Day of the act',
    onHint: 'The one that the act bears',
    from: 'Holds from',
    until: 'Until',
    untilHint: 'Empty: until it is ended',
    sameDay: 'From the day of the act',
    tooShort: 'Mind: this delegation ends on {{until}}, before {{due}}, the day for which the signature is awaited.',
    byAct: '{{act}} of {{day}}',
    fromTo: 'from {{from}} to {{until}}',
    since: 'since {{from}}',
    states: { 'to-come': 'to come', valid: 'valid', over: 'over' },
    end: 'End it',
    endOn: 'Last day',
    endEffect: '{{holder}} may sign no more after that day. The signatures given stay valid.',
  },
};
