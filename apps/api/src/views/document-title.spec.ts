import type { DocumentSubject } from '@pacta/protocol';
import { aFullLife } from '../../../../test/builders/sentences.js';
import { documentTitle } from './document-title.js';

const title = (kind: string, about: DocumentSubject = {}, language: 'fr' | 'en' = 'fr') =>
  documentTitle({ kind, about }, aFullLife(), language).replace(/\u00a0/g, ' ');

it('says what a document is, of whom and of which year', () => {
  expect(title('council-deliberation', { party: 'p1' })).toBe('Délibération du Conseil – Huy');
  expect(title('annual-action-plan', { year: 2027 })).toBe('Plan d’action annuel – 2027');
  expect(title('charter')).toBe('Charte ou accord');
});

it('tells two decisions of one council apart by the proposal that they are about', () => {
  expect(title('council-deliberation', { party: 'p1', instrument: 'ins-1' })).toBe(
    'Délibération du Conseil – Huy – Avenant n° 1',
  );
  expect(title('amendment', { instrument: 'ins-1' })).toBe('Avenant n° 1');
  expect(title('amendment', { instrument: 'ins-1' }, 'en')).toBe('Amendment no. 1');
});

it('names what is known by an id alone: a sitting by its day, a project by its title, a delegation by its holder', () => {
  expect(title('committee-minutes', { meeting: 'mee-1' })).toBe('Procès-verbal du comité de suivi – 12 mars 2027');
  expect(title('action-sheet', { project: 'pro-1' }, 'en')).toBe('Action sheet – Puits et forages');
  expect(title('signature-delegation', { party: 'p1', mandate: 'man-1' })).toBe(
    'Délégation de signature – Huy – Ève Lambert',
  );
});

it('says to whom a letter goes, and what a reminder asks for', () => {
  expect(title('partner-notification', { party: 'p1', addressee: 'p2' })).toBe(
    'Notification au partenaire – Huy – à l’attention de Mbour',
  );
  const about = { party: 'p2', obligation: 'signature/p2/authorities-signature' };
  expect(title('reminder-letter', about)).toBe('Lettre de rappel – Mbour – signature');
  expect(title('evaluation-report', { period: 'final' })).toBe('Rapport d’évaluation – évaluation finale');
  expect(title('evaluation-report', { period: 2028 }, 'en')).toBe('Evaluation report – 2028');
});

it('calls a document of the office’s own kind what the kind was called when it was drawn up', () => {
  const document = { kind: 'own-note-au-college', about: { party: 'p1' }, own: { title: 'Note au Collège' } };
  expect(documentTitle(document, aFullLife(), 'en')).toBe('Note au Collège – Huy');
});
