import { loadTemplate, render, textOf, type Language } from '@pacta/documents';
import { civilDay, type Project } from '@pacta/protocol';
import { aText, Life } from '../../test/builders/protocol.js';
import type { DocumentFacts } from '../src/facts.js';
import { sharedDiagnosis } from './manifest.js';

const project: Project = {
  id: 'w1',
  title: 'Puits',
  diagnosis: {
    on: civilDay('2027-04-16'),
    parties: ['p1', 'p2'],
    findings: { short: 'Eau rare', medium: 'Nappe basse', long: '' },
    outcome: 'other-project',
  },
  evaluation: null,
  startedOn: null,
  closed: null,
};

function diagnosis(of: Project = project, more: Partial<DocumentFacts> = {}): string {
  const language: Language = more.language ?? 'fr';
  const data = sharedDiagnosis.dataOf({
    protocol: { ...Life.ofKind().now, projects: { w1: of } },
    text: aText(),
    events: [],
    draft: false,
    language,
    verificationCode: 'AAAA-BBBB',
    project: 'w1',
    ...more,
  });
  return textOf(render(loadTemplate(sharedDiagnosis, language), data)).replaceAll('\u00A0', ' ');
}

describe('a shared diagnosis', () => {
  it('says what was found in three terms, and marks the one outcome of four', () => {
    const page = diagnosis();
    expect(page).toContain('À court terme\tEau rare');
    expect(page).toContain('À long terme\t……………………');
    expect(page).toContain('☐ mettre le projet en œuvre\n☐ l’ajuster\n☐ le rejeter\n☒ élaborer un projet différent');
    expect(page).toContain('reste à définir en concertation');
  });

  it('is signed by those who made it', () => {
    const alone = { ...project, diagnosis: { ...project.diagnosis, parties: ['p2'] } };
    expect(diagnosis(alone)).toContain('Établi le 16 avril 2027 par la Commune de Mbour, avant');
    expect(diagnosis(alone)).not.toContain('Pour la Commune de Huy');
  });

  it('says how the project will be judged, once that is settled', () => {
    const evaluation = {
      on: civilDay('2027-05-04'),
      method: 'Enquête',
      indicators: [{ name: 'Ménages servis', baseline: '1', target: '2' }],
      alternatives: 'Citernes',
      reversibility: '',
    };
    const page = diagnosis({ ...project, evaluation }, { language: 'en' });
    expect(page).toContain('Settled on 4 May 2027');
    expect(page).toContain('Alternatives\tCiternes');
    expect(page).toContain('Ménages servis\t1\t2');
    expect(page).not.toContain('remains to be settled');
  });

  it('is a form to be filled in while there is no project', () => {
    const page = diagnosis(project, { project: undefined, draft: true });
    expect(page).not.toContain('☒');
    expect(page).toContain('Pour la Commune de Huy');
  });
});
