/**
 * A slip of the pen in what every kind has: who follows the protocol and how to reach him, how a signatory is addressed, the title
 * in our lists, the place. The name and function of a signatory are not among them: they say who binds the party.
 */
export const CLERICAL: readonly string[] = [
  'title',
  'place',
  'parties.*.referent.name',
  'parties.*.referent.email',
  'parties.*.signatory.civility',
  'parties.*.countersignatory.civility',
];
