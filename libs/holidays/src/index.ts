export { holidaysIn, holidaysOf } from './holidays.js';
export { rulesInForce } from './rules-in-force.js';
