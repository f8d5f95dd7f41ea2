import type { PartyText } from '@pacta/protocol';
import { aText, huy, mbour } from '../builders/protocol.js';

/** Huy and Mbour, and what their protocol of the federal programme says of them. */
export const PROTOCOL = 'Protocole de collaboration et annexe I';
export const BOTH_SIGN = 'par le Collège communal de Huy et les autorités municipales de Mbour';
export const COUNCILS = 'par le Conseil communal de Huy et le Conseil municipal de Mbour';
export const HUY_SIGNS = 'par le Collège communal de Huy';
export const MBOUR_SIGNS = 'par les autorités municipales de Mbour';
export const HUY_COUNCIL = 'par le Conseil communal de Huy';
export const MBOUR_COUNCIL = 'par le Conseil municipal de Mbour';
export const REVIEW = 'Fin des deux mois pendant lesquels le préfet peut saisir le tribunal';

export const led = (lead: string, change: Partial<PartyText> = {}): PartyText => ({ ...huy, id: lead, ...change });
export const ofTwo = (lead: string) => aText({ parties: [led(lead), mbour] });
