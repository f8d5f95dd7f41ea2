import type { Regime } from '../rules.js';
import { association } from './association.js';
import { beMunicipality } from './be-municipality.js';
import { frLocalAuthority } from './fr-local-authority.js';
import { frameworkCharter } from './framework-charter.js';
import { partnerMunicipality } from './partner-municipality.js';

/** How each kind of public body binds itself. Data: a jurist corrects a step here, or in the settings, without touching a rule. */
export const regimes: Readonly<Record<string, Regime>> = {
  'be-municipality': beMunicipality,
  'partner-municipality': partnerMunicipality,
  'fr-local-authority': frLocalAuthority,
  association,
  'framework-charter': frameworkCharter,
};
