/** What acts call for, by the titles that the list of documents gives them. */
export const FORCE = 'Certificat d’entrée en vigueur';
export const ARCHIVES = 'Bordereau de versement aux archives';

const of = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' – ');

/** By the college that signs. */
export const collegeOf = (name: string, proposal?: string): string => of('Décision du Collège', name, proposal);

const extractsAnd = (name: string, others: readonly string[], proposal?: string): readonly string[] => [
  of('Extrait certifié conforme', name, proposal),
  ...others.map((other) => of('Notification au partenaire', name, `à l’attention ${other}`, proposal)),
];

/** By a council that decides, with a letter to each of the others: «de Mbour». */
export const councilOf = (name: string, others: readonly string[], proposal?: string): readonly string[] => [
  of('Délibération du Conseil', name, proposal),
  ...extractsAnd(name, others, proposal),
];

/** By one that answers to a prefect. */
export const frenchCouncilOf = (name: string, others: readonly string[]): readonly string[] => [
  of('Délibération du Conseil (droit français)', name),
  ...extractsAnd(name, others),
  of('Bordereau de transmission au préfet', name),
];

/** By a plan that is adopted, with the agreement that houses it. */
export const planOf = (year: number): readonly string[] => [
  `Plan d’action annuel – ${year}`,
  `Convention spécifique – ${year}`,
];
