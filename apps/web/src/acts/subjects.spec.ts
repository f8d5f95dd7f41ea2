import type { StaffActType } from '@pacta/contracts';
import { STEPS } from './offers.js';
import { PLACE_OF, type Place } from './registry.js';
import { subjects } from './subjects.js';

const isOffered = (type: StaffActType, place: Place): boolean =>
  STEPS.includes(place) ||
  subjects.some(({ forms, tabs }) => forms.includes(place) || tabs.some(({ when }) => when.includes(type)));

it.each(Object.entries(PLACE_OF) as [StaffActType, Place][])(
  '%s is offered on the page of the protocol, whatever else is awaited',
  (type, place) => expect(isOffered(type, place)).toBe(true),
);
