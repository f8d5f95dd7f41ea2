import { compileTemplate, printableOf, render, textOf } from '@pacta/documents';
import type { OwnField, OwnForm } from '@pacta/protocol';
import { z } from 'zod';
import { line, trialDocx } from '../../../libs/documents/test/trial-docx.js';
import { Life } from '../../../test/builders/protocol.js';
import { factsOf, filledIn, formOf, templateInUse, templates, typedOf, type TemplateVersions } from '../../index.js';
import { ownTemplates, ownTemplateThen, ownTemplateToday, type OwnKinds } from './own-kinds.js';
import { ofProtocol, sampleOfProtocol } from './of-protocol.js';
import { ownTemplate, type OwnVersion } from './own-template.js';

const field = (id: string, type: OwnField['type'], rest: Partial<OwnField> = {}): OwnField => ({
  ...{ id, type, label: id, hint: '', fixed: false, asked: false, fields: [] },
  ...rest,
});
const form = (rest: Partial<OwnForm> = {}): OwnForm => ({
  ...{ title: 'Note au Collège', retired: false, prints: ['reference', 'codeDeVerification', 'projet', 'designation'] },
  fields: [
    field('motif', 'paragraph', { label: 'Motif' }),
    field('visite', 'group', { fields: [field('jour', 'day')] }),
  ],
  ...rest,
});
const version = (rest: Partial<OwnVersion> = {}): OwnVersion => ({
  ...{ kind: 'own-note', language: 'fr', number: 1, origin: 'staff', productVersion: '', sha256: 'aa', own: form() },
  ...rest,
});
const huy = 'huy';
const submitted = (): Life => Life.ofKind().on('2026-02-02').submitted();
const made = (rest: Partial<OwnVersion> = {}) => {
  const template = ownTemplate(huy, version(rest));
  if (!template) throw new Error('an own version makes a template');
  return template;
};
const docx = trialDocx(
  ['{reference} {codeDeVerification}', '{motif} {visite.jour} {designation}', '{modele.version}'].map(line).join(''),
);

describe('the template of an office’s own kind', () => {
  it('asks in its form for the office’s own fields, then for those of the protocol that it prints, filled in', () => {
    const life = submitted();
    const template = made();
    const { properties } = formOf(template, 'fr');
    expect(Object.keys(properties ?? {})).toEqual(['motif', 'visite', 'designation']);
    expect(properties?.['motif']).toMatchObject({ title: 'Motif', lines: 'several' });
    const document = { kind: 'own-note', language: 'fr' as const };
    const facts = factsOf(template, document, {
      protocol: life.now,
      text: life.now.text,
      written: life.events,
      rules: life.rules,
    });
    expect(typedOf(template.dataOf(facts))).toEqual({
      visite: {},
      designation: expect.stringMatching(/^la /) as string,
    });
  });

  it('fills in a file of its own with what was typed and what the service says, the same bytes each time', async () => {
    const state = submitted().now;
    const template = made();
    const data = filledIn(
      template,
      { motif: 'Visite\nde chantier', visite: { jour: '2026-12-01' }, designation: 'la Commune de Huy' },
      { protocol: state, code: 'K7QD-93XM-04TB', draft: false },
    );
    const versions = {
      read: async () => ({ bytes: docx }),
    } as unknown as TemplateVersions<string>; // nothing else of it is asked for an own kind
    const used = await templateInUse(versions, template, 'fr', { organisation: huy, protocolId: 'p', at: 'now' });
    const bytes = render(used, data);
    expect(textOf(bytes).replace(/\u00a0/g, ' ')).toMatch(
      /K7QD-93XM-04TB\nVisite\s*de chantier 1ᵉʳ décembre 2026 la Commune de Huy\nv1/,
    );
    expect(render(compileTemplate(template, 'fr', docx), data).equals(bytes)).toBe(true);
    expect(await templateInUse(versions, template, 'fr', { organisation: huy, protocolId: null, at: 'now' })).toBe(
      used,
    );
    const ofMbour = ownTemplate('mbour', version());
    expect(
      ofMbour && (await templateInUse(versions, ofMbour, 'fr', { organisation: 'mbour', protocolId: null, at: 'now' })),
    ).not.toBe(used);
  });

  it('has a sample that fills it', () => {
    const template = made();
    expect(() => printableOf({ manifest: template, language: 'fr' }, template.sample)).not.toThrow();
    expect(() => ofProtocol.parse(sampleOfProtocol)).not.toThrow();
  });

  it('is none of the product’s', () => {
    expect(templates.some(({ office }) => office)).toBe(false);
    expect(ownTemplate(huy, version({ own: null }))).toBeUndefined();
  });

  it('takes everything that a protocol can say, of any protocol', () => {
    const life = Life.ofKind().inForce('2026-03-01');
    const known = { protocol: life.now, text: life.now.text, written: life.events, rules: life.rules };
    const all = made({ own: form({ prints: Object.keys(ofProtocol.shape), fields: [] }) });
    const data = all.dataOf(factsOf(all, { kind: 'own-note', language: 'fr' }, known));
    expect(z.safeParse(all.fields, data)).toMatchObject({ success: true });
    expect(data).toMatchObject({ entreeEnVigueur: '2026-03-01', partenaires: [expect.anything()] });
  });
});

describe('the kinds of an office’s own', () => {
  const kept: OwnVersion[] = [
    version({ number: 2 }),
    version({ language: 'en', own: form({ title: 'Memo' }) }),
    version({ kind: 'own-avis', own: form({ title: 'Avis' }) }),
    version({ kind: 'own-vieux', own: form({ title: 'Vieux', retired: true }) }),
  ];
  const kinds: OwnKinds = {
    ownKinds: async (_, kind) => kept.filter((each) => kind === undefined || each.kind === kind),
    read: async ({ kind, language }, number) =>
      [...kept, version()].find((each) => each.kind === kind && each.language === language && each.number === number),
  };

  it('are offered in the language that is wanted, but for those that were retired', async () => {
    const offered = await ownTemplates(kinds, huy, 'en');
    expect(offered.map(({ kind, title, languages }) => [kind, title, languages])).toEqual([
      ['own-avis', { fr: 'Avis' }, ['fr']],
      ['own-note', { en: 'Memo' }, ['fr', 'en']],
    ]);
    expect(await ownTemplateToday(kinds, huy, 'own-note', 'nl')).toMatchObject({ title: { fr: 'Note au Collège' } });
    expect(await ownTemplateToday(kinds, huy, 'own-vieux', 'fr')).toBeUndefined();
    expect(await ownTemplateToday(kinds, huy, 'cic-protocol', 'fr')).toBeUndefined();
  });

  it('are known as they were when a document was drawn up, even after they were retired', async () => {
    const of = { organisation: huy, kind: 'own-note', language: 'fr' };
    expect(await ownTemplateThen(kinds, of, 1)).toMatchObject({ version: 'v1' });
    expect(await ownTemplateThen(kinds, { ...of, kind: 'own-vieux' }, 1)).toMatchObject({ title: { fr: 'Vieux' } });
    expect(await ownTemplateThen(kinds, of, 9)).toBeUndefined();
  });
});
