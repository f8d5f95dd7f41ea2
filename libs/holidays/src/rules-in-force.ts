import { defaultRules, withSettings, type Rules, type Setting } from '@pacta/protocol';
import { holidaysOf } from './holidays.js';

/**
 * The rules that an installation begins with, the public holidays of these places (ISO 3166-1 alpha-2 or 3166-2), and over both
 * what staff have set. The same for every service, so that what the screens announce is what the clock does.
 */
export function rulesInForce(settings: readonly Setting[], places: readonly string[]): Rules {
  const holidays = Object.fromEntries(places.map((place) => [place, holidaysOf(place)]));
  return withSettings({ ...defaultRules, holidays }, settings);
}
