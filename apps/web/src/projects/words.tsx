import type { ProjectView, ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import classes from '../protocol/page.module.css';
import { partyName } from '../protocol/party-names.js';

/** All that was written of a project, folded: findings, how it is judged, its report. What was left empty is not shown. */
export function ProjectWords({ view, project }: { readonly view: ProtocolView; readonly project: ProjectView }) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const { diagnosis, evaluation, closed } = project;
  const indicators = (evaluation?.indicators ?? []).map(({ name, baseline, target }) =>
    t('common.says', { name, value: `${baseline || '—'} → ${target || '—'}` }),
  );
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('projects.diagnosis.parties'), list(diagnosis.parties.map((party) => partyName(view, party)))],
    ...(['short', 'medium', 'long'] as const).map(
      (term) => [t(`projects.diagnosis.terms.${term}`), diagnosis.findings[term]] as const,
    ),
    [t('projects.diagnosis.outcome'), t(`projects.outcomes.${diagnosis.outcome}`)],
    [t('projects.setUp.method'), evaluation?.method],
    [t('plan.indicators'), indicators.join('\n')],
    [t('projects.setUp.alternatives'), evaluation?.alternatives],
    [t('projects.setUp.reversibility'), evaluation?.reversibility],
    [t('projects.close.report'), closed?.report],
    [t('projects.close.lessons'), closed?.lessons],
  ];
  return (
    <details>
      <summary>{t('projects.read')}</summary>
      <dl className={classes.facts} style={{ marginTop: '0.6rem' }}>
        {facts.map(
          ([label, words]) =>
            words?.trim() && (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
