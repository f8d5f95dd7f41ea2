export * from './acts/index.js';
export * from './canonical.js';
export * from './imports.js';
export * from './primitives.js';
export * from './requests.js';
export * from './text.js';
export * from './views.js';
export * from './zones.js';
