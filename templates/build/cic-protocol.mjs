import { readFileSync } from 'node:fs';
import { textWidth } from './document.mjs';
import { body, bullet, heading, p, signaturesSideBySide, title } from './parts.mjs';

/** The form's own words, a paragraph a line. The template takes them from here, so that nothing is typed twice. */
const form = readFileSync(new URL('../cic-protocol/form.fr.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/** Takes the paragraphs of the form in their order, putting a tag in the place of each blank. */
function reader() {
  let at = 0;
  const next = (...blanks) => blanks.reduce(fill, form[at++]);
  const take = (count) => Array.from({ length: count }, () => next());
  return { next, take, rest: () => form.slice(at), peek: () => form[at] };
}

function fill(text, [blank, tag]) {
  if (!text.includes(blank)) throw new Error(`«${blank}» is not in «${text}»`);
  return text.replace(blank, () => tag);
}

const here = ['de …', '{commune.nom|de}'];
const there = ['de …', '{partenaire.nom|de}'];
const phase = ['2017-2021', '{phase.debut}-{phase.fin}'];
const signs = (side) => [
  'M./Mme … (nom, fonction)',
  `{${side}.signataire.civilite}\u00A0{${side}.signataire.nom}, {${side}.signataire.fonction}`,
];
const unbulleted = (text) => text.replace(/^[·-] /, '');

export function cicProtocol() {
  const { next, take, rest } = reader();
  return [
    p('Bandeau', next()),
    title(next()),
    p('SousTitre', next(phase), { spacing: { after: 360 } }),
    p('Parties', next(here)),
    p('Parties', next(there), { spacing: { after: 400 } }),
    p('Visa', next(here, ['… (date)', '{deliberationFondatrice|jour}'])),
    p('Visa', next(['(historiques, symboliques, d’amitié, socioculturels, etc.)', '{liens}'], here, there)),
    p('Visa', next()),
    p('Charniere', next()),
    body(next(here, signs('commune'))),
    p('Charniere', next()),
    body(next(there, signs('partenaire'))),
    p('Charniere', next()),
    heading(1, next()),
    body(next()),
    ...take(4).map((text) => bullet(unbulleted(text))),
    heading(1, next()),
    body(next()),
    ...take(3).map((text) => bullet(unbulleted(text), 'tirets')),
    heading(1, next()),
    ...domains(next()),
    heading(1, next()),
    body(next()),
    ...signatures(next, take),
    ...annex(rest(), { pageBreakBefore: true }),
  ];
}

/** Article 3: the form's dotted line becomes a list, and its parenthesis marks the domains that the programme retained. */
function domains(text) {
  const [sentence, explanation] = text.split(' … ');
  const retained = fill(explanation, phase).match(/dans le cadre du Programme de CIC pour la période [^)]*/)[0];
  return [
    body(sentence),
    body('{#domaines}'),
    bullet(`{intitule}{#retenu} (retenu ${retained}){/retenu}{;}`),
    body('{/domaines}'),
    body('{^domaines}'),
    bullet('…………………………………………………………………………'),
    body('{/domaines}'),
  ];
}

function signatures(next, take) {
  const [left, right] = [next(here), next(there)];
  take(2); // «(Nom, fonction, signature)», twice: what follows stands in their place
  const closing = next(['… (lieu)', '{lieu}'], ['… (date)', '{date|jour}']);
  return [
    p('Signature', '', { spacing: { before: 200 } }),
    signaturesSideBySide(textWidth(), signed(left, 'commune'), signed(right, 'partenaire')),
    p('Corps', closing, { spacing: { before: 360 }, keepLines: true }),
  ];
}

const person = (path) => [`{${path}.civilite}\u00A0{${path}.nom}`, `{${path}.fonction}`];

function signed(whom, side) {
  const delegation = `${side}.signataire.delegation`;
  const second = `${side}.contreseing`;
  return {
    above: [`*${whom}*`, `{#${delegation}}`, `{${delegation}}`, `{/${delegation}}`],
    below: person(`${side}.signataire`),
    then: [{ open: `{#${second}}`, close: `{/${second}}`, above: [], below: person(second) }],
  };
}

/** Annex I by itself. */
export const annexOne = () => annex(form.slice(form.indexOf('ANNEXE I')));

function annex([mark, ...lines], begins = {}) {
  const [first, second, ...paragraphs] = lines;
  return [
    p('Bandeau', mark, { ...begins, spacing: { after: 120 } }),
    heading(1, `${first}`, { alignment: 'center', spacing: { after: 0 } }),
    heading(1, `${second}`, { alignment: 'center', spacing: { before: 0, after: 240 } }),
    ...paragraphs.map((text) => {
      if (/^\d\. /.test(text)) return heading(2, text);
      if (/^[^:.]*,[^:.]*$/.test(text)) return heading(3, text);
      const [, defined, rest] = /^([^:.]{3,60}:)( .*)$/s.exec(text) ?? [];
      return p('Definition', defined ? `*${defined}*${rest}` : text);
    }),
  ];
}
