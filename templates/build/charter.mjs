import { textWidth } from './document.mjs';
import { fr } from './french.mjs';
import { body, bullet, columns, grid, heading, p, section, signatories, theEnd, title } from './parts.mjs';

const width = textWidth();
const letters = ['a', 'b', 'c', 'd'];

/** A table of so many columns, as wide as the text; a paragraph keeps it apart from what follows. */
function tableOf(count) {
  const names = letters.slice(0, count);
  const share = Math.floor((width / count / 567) * 10) / 10;
  const row = names.map((name) => `{${name}}`);
  row[0] = `{#rangees}${row[0]}`;
  row[count - 1] = `${row[count - 1]}{/rangees}`;
  return section(
    `tableau${count}`,
    grid(
      columns(width, ...names.slice(1).map(() => share)),
      names.map((name) => `{entetes.${name}}`),
      [row],
    ),
    p('Mention', '', { spacing: { after: 120 } }),
  );
}

export function charter() {
  return [
    title('{acte}'),
    ...section('titre', p('SousTitre', '{titre}')),
    ...section('phase', p('SousTitre', 'Phase {debut}-{fin}')),
    ...section('seule', p('SousTitre', fr('{designation|capitale}, agissant par {agissantPar}'))),
    body('{#parties}'),
    p('Corps', fr('*{designation|capitale}*, agissant par {agissantPar}{;}'), { alignment: 'center', keepLines: true }),
    body('{/parties}'),
    p('Mention', '', { spacing: { after: 160 } }),
    ...section('deliberationFondatrice', p('Visa', fr('Vu la délibération du {deliberationFondatrice} ;'))),
    ...section('liens', p('Visa', fr('Considérant les liens qui unissent les parties : {liens} ;'))),
    ...section(
      'domaines',
      p('Visa', fr('Considérant les domaines d’action que les parties retiennent ensemble :')),
      ...section('liste', bullet('{.}{;}')),
    ),
    ...section(
      'articles',
      heading(1, '{intitule}'),
      ...section(
        'blocs',
        ...section('paragraphe', body('{#morceaux}{.}{/morceaux}')),
        ...section('puces', bullet('{.}')),
        ...tableOf(2),
        ...tableOf(3),
        ...tableOf(4),
      ),
    ),
    body(
      'En foi de quoi, les personnes désignées ci-dessous, dûment habilitées à cet effet, ont signé le présent texte.',
      {
        spacing: { before: 280 },
      },
    ),
    p('Corps', fr('Fait à {lieu}, le {date|jour}'), { spacing: { before: 160 }, keepNext: true }),
    signatories(width),
    theEnd(),
  ];
}
