import { readFileSync } from 'node:fs';
import { textWidth } from './document.mjs';
import { body, bullet, heading, p, signaturesSideBySide, title } from './parts.mjs';

/** The form's own words, a paragraph a line. The template takes them from here, so that nothing is typed twice. */
const form = readFileSync(new URL('../cic-protocol/form.fr.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

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
export const unbulleted = (text) => text.replace(/^[·-] /, '');

/** The blanks of each paragraph of the form, by its place, and the tags that stand there. */
const blanks = new Map([
  [2, [phase]],
  [3, [here]],
  [4, [there]],
  [5, [here, ['… (date)', '{deliberationFondatrice|jour}']]],
  [6, [['(historiques, symboliques, d’amitié, socioculturels, etc.)', '{liens}'], here, there]],
  [9, [here, signs('commune')]],
  [11, [there, signs('partenaire')]],
  [25, [phase]],
  [28, [here]],
  [29, [there]],
  [
    32,
    [
      ['… (lieu)', '{lieu}'],
      ['… (date)', '{date|jour}'],
    ],
  ],
]);

/** The form with its blanks filled, a paragraph a line. */
export const filledForm = form.map((text, at) => (blanks.get(at) ?? []).reduce(fill, text));

/** Takes the paragraphs in their order. */
function reader() {
  let at = 0;
  const next = () => filledForm[at++];
  const take = (count) => Array.from({ length: count }, next);
  return { next, take, rest: () => filledForm.slice(at) };
}

export function cicProtocol() {
  const { next, take, rest } = reader();
  return [
    p('Bandeau', next()),
    title(next()),
    p('SousTitre', next(), { spacing: { after: 360 } }),
    p('Parties', next()),
    p('Parties', next(), { spacing: { after: 400 } }),
    p('Visa', next()),
    p('Visa', next()),
    p('Visa', next()),
    p('Charniere', next()),
    body(next()),
    p('Charniere', next()),
    body(next()),
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

/**
 * Article 3: the form's dotted line becomes a list, and its parenthesis marks the domains that the programme retained. The form sets its
 * semicolons close to the word, as Dutch does.
 */
export function domains(text, extra = {}) {
  const [sentence, explanation] = text.split(' … ');
  const retained = explanation.match(/dans le cadre du Programme de CIC pour la période [^)]*/)[0];
  return [
    body(sentence, extra),
    body('{#domaines}'),
    bullet(`{intitule}{#retenu} (retenu ${retained}){/retenu}{;|nl}`, 'points', extra),
    body('{/domaines}'),
    body('{^domaines}'),
    bullet('…………………………………………………………………………'),
    body('{/domaines}'),
  ];
}

function signatures(next, take) {
  const [left, right] = [next(), next()];
  take(2); // «(Nom, fonction, signature)», twice: what follows stands in their place
  const closing = next();
  return [
    p('Signature', '', { spacing: { before: 200 } }),
    signaturesSideBySide(textWidth(), signed(left, 'commune'), signed(right, 'partenaire')),
    p('Corps', closing, { spacing: { before: 360 }, keepLines: true }),
  ];
}

const person = (path) => [`{${path}.civilite}\u00A0{${path}.nom}`, `{${path}.fonction}`];

export function signed(whom, side, ...below) {
  const delegation = `${side}.signataire.delegation`;
  const second = `${side}.contreseing`;
  return {
    above: [`*${whom}*`, ...below, `{#${delegation}}`, `{${delegation}}`, `{/${delegation}}`],
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
    ...paragraphs.map((text) => annexParagraph(text)),
  ];
}

/** A paragraph of the annex; `as` is the one of the form that it stands for, where it is a translation. */
export function annexParagraph(text, as = text, extra = {}) {
  if (/^\d\. /.test(as)) return heading(2, text, { spoken: extra.spoken });
  if (/^[^:.]*,[^:.]*$/.test(as)) return heading(3, text, { spoken: extra.spoken });
  const [, defined, rest] = /^([^:.]{3,60}:)( .*)$/s.exec(text) ?? [];
  return p('Definition', defined ? `*${defined}*${rest}` : text, extra);
}
