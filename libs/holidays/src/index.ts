export { holidaysFor, holidaysOf } from './holidays.js';
