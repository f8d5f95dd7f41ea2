export * from './views/comparison.js';
export * from './views/documents.js';
export * from './views/journal.js';
export * from './views/lists.js';
export * from './views/messages.js';
export * from './views/protocol.js';
export * from './views/reference-data.js';
export * from './views/service.js';
