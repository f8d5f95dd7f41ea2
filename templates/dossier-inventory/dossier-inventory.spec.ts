import { compareTags, loadTemplate, render, textOf, type Language } from '@pacta/documents';
import { dossierInventory } from './manifest.js';

describe.each(['fr', 'en'] satisfies Language[])('the inventory of a dossier, in %s', (language) => {
  const template = loadTemplate(dossierInventory, language);

  it('prints the fields of its schema and no other', () => {
    expect(compareTags(template).unknown).toEqual([]);
  });

  it('says of each file what it is, its code and its fingerprint, and why one is left out', () => {
    const text = textOf(render(template, dossierInventory.sample));
    for (const words of ['K7QD-93XM', 'a1b2c3d4e5f60718293a4b5c6d7e8f90', 'Page signée.pdf', 'mot de passe'])
      expect(text).toContain(words);
  });

  it('says where there is nothing', () => {
    const nothing = {
      ...dossierInventory.sample,
      note: [],
      aDesDocuments: false,
      documents: [],
      aDesPieces: false,
      pieces: [],
    };
    const text = textOf(render(template, nothing));
    expect(text).toMatch(/Aucune pièce|Nothing has been attached/);
    expect(text).not.toMatch(/SHA-256/);
  });
});
