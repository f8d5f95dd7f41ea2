export * from './acts.js';
export * from './imports.js';
export * from './primitives.js';
export * from './requests.js';
export * from './text.js';
export * from './views.js';
