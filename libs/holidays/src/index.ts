export { holidaysIn, holidaysOf } from './holidays.js';
export { regionsOf, type Region } from './regions.js';
export { rulesInForce } from './rules-in-force.js';
