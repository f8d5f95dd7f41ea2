export { calendarOf, type CalendarItem } from './calendar.js';
export { composeLetter, composeNotice } from './compose.js';
export type { ComposedNotice, Notice, NoticeFacts } from './notice.js';
export { noticeLanguages } from './say.js';
export { SmtpTransport, type Address, type Letter, type Posted } from './smtp-transport.js';
