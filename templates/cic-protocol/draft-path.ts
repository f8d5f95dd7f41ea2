/** Each step of a field's path, as the text of the protocol names it: what `dataOf` puts there, read backwards. */
const steps: Readonly<Record<string, string>> = {
  commune: 'parties.0',
  partenaire: 'parties.1',
  nom: 'name',
  signataire: 'signatory',
  contreseing: 'countersignatory',
  civilite: 'civility',
  fonction: 'function',
  delegation: 'mandate',
  phase: 'programme',
  debut: 'from',
  fin: 'to',
  deliberationFondatrice: 'foundingDeliberationOn',
  liens: 'links',
  domaines: 'domains',
  intitule: 'name',
  lieu: 'place',
};

/** `commune.signataire.nom` is fed by `parties.0.signatory.name`; the date of the signature by no field of the text. */
export function draftPathOf(field: string): string | null {
  const path = field.split('.').map((step) => (/^\d+$/.test(step) ? step : steps[step]));
  return path.includes(undefined) ? null : path.join('.');
}
