export { calendarEntry } from './calendar.js';
export { composeNotice, noticeLanguages } from './compose.js';
export type { ComposedNotice, NoticeFacts } from './notice.js';
export { SmtpTransport, type Address, type Letter, type Posted } from './smtp-transport.js';
