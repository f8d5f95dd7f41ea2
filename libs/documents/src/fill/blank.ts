/** What stands where nothing is known yet: a dotted line to be completed by hand. */
export const blank = '……………………';
