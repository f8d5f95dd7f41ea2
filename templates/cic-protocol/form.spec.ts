import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTemplate, render, textOf } from '@pacta/documents';
import { cicProtocol } from './manifest.js';

/** The form as the programme publishes it, a paragraph a line. Bullets are layout: Word keeps them out of the text. */
const form = readFileSync(join(__dirname, 'form.fr.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.replace(/^[·-] /, ''));

const printed = (data: unknown): string[] =>
  textOf(render(loadTemplate(cicProtocol, 'fr'), data))
    .replaceAll('\u00A0', ' ')
    .split(/[\n\t]/)
    .filter((line) => line.trim() !== '');

/** Writes into the form what a clerk would, blank after blank. */
function completed(blanks: [RegExp, string][]): string[] {
  return blanks.reduce((lines, [blank, words]) => {
    const at = lines.findIndex((line) => blank.test(line));
    expect({ blank: blank.source, found: at >= 0 }).toEqual({ blank: blank.source, found: true });
    return lines.map((line, index) => (index === at ? line.replace(blank, words) : line));
  }, form);
}

const andenne: [RegExp, string] = [/de …/, 'd’Andenne'];
const ouakam: [RegExp, string] = [/de …/, 'du Roeulx'];
const sample = { ...cicProtocol.sample, partenaire: { ...cicProtocol.sample.partenaire, nom: 'Le Roeulx' } };

const expected = completed([
  [/2017-2021/, '2022-2026'],
  andenne,
  ouakam,
  andenne,
  [/… \(date\)/, '1ᵉʳ septembre 2025'],
  [/\(historiques, .*etc\.\)/, 'historiques, d’amitié et socioculturels'],
  andenne,
  ouakam,
  andenne,
  [/M\.\/Mme … \(nom, fonction\)/, 'Mme Claire Dubois, Bourgmestre'],
  ouakam,
  [/M\.\/Mme … \(nom, fonction\)/, 'M. Abdoulaye Ndiaye, Maire'],
  [
    / … \(domaines .*retenu\(s\) (dans le cadre du Programme de CIC pour la période )2017-2021\), ?$/,
    '\nétat civil et population (retenu $12022-2026);\ngestion des déchets ménagers;\njeunesse et éducation à la citoyenneté.',
  ],
  andenne,
  ouakam,
  [/… \(lieu\), le … \(date\)/, 'Andenne, le ……………………'],
]).flatMap((line) => line.split('\n'));

describe('the protocol of the CIC programme', () => {
  it('says what the form says, to the letter, and nothing else', () => {
    const here = expected.indexOf('Pour la Commune d’Andenne');
    const signatures = [
      'Pour la Commune d’Andenne',
      'Mme Claire Dubois',
      'Bourgmestre',
      'M. Marc Lambert',
      'Directeur général',
      'Pour la Commune du Roeulx',
      'M. Abdoulaye Ndiaye',
      'Maire',
    ];
    // «(Nom, fonction, signature)» tells what belongs in each block: name, function, and room to sign.
    expect(expected.slice(here + 2, here + 4)).toEqual(['(Nom, fonction, signature)', '(Nom, fonction, signature)']);
    const act = [...expected.slice(0, here), ...signatures, ...expected.slice(here + 4)];
    const [footer, ...rest] = printed(sample).reverse();
    const lines = rest.reverse();
    expect(lines.filter((line) => !/^(Réf\.|page)/.test(line))).toEqual(act);
    expect(footer).toContain('page');
  });

  it('keeps a dotted line wherever nothing is known yet', () => {
    const bare = {
      reference: 'CIC-1',
      versionDuTexte: 0,
      phase: {},
      commune: { signataire: {} },
      partenaire: { signataire: {} },
      domaines: [],
    };
    const text = printed(bare).join('\n');
    expect(text).toContain('Protocole de collaboration entre la Commune de ……');
    expect(text).toContain('au nom duquel agit M./Mme ……');
    expect(text).toContain('Fait à ……………………, le ……………………');
    expect(text).not.toContain('undefined');
  });

  it('prints a delegation before the signature only when there is one', () => {
    const words = 'Par délégation du Bourgmestre du 3 mars 2026';
    const delegated = {
      ...sample,
      commune: { ...sample.commune, signataire: { ...sample.commune.signataire, delegation: words } },
    };
    expect(printed(delegated)).toContain(words);
    expect(printed(sample)).not.toContain(words);
  });
});
