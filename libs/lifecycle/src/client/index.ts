export * from './errors.js';
export * from './travel.js';
export * from './search-attributes.js';
