/** The id of an act's field in the page, by its place in the act: `on`, `votes.for`. Those of a text have ids of their own. */
export const actFieldId = (path: string): string => `act-${path}`;
