import { Stack, Text, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { Sheet } from '../parts/sheet.js';
import classes from './evaluation.module.css';
import { scaleOf, type EvaluationView, type Grid, type Scale } from './types.js';

interface ResultProps {
  readonly view: ProtocolView;
  readonly evaluation: EvaluationView;
  readonly grid: Grid;
}

/**
 * The common result, a bar a criterion over a real table, and the words of each partner kept as they are. Where the day has passed and
 * a partner has not given its scores, those that were given are shown without a common result.
 */
export function Result({ view, evaluation, grid }: ResultProps) {
  const { t } = useTranslation();
  const { figure, day } = useFormats();
  const { means, cards, concludedOn } = evaluation;
  const share = (mean: number, { min, max }: Scale): string => `${(100 * (mean - min)) / Math.max(max - min, 1)}%`;
  const own = grid.criteria.some(({ scale }) => scale);
  return (
    <Stack>
      <Sheet aria-labelledby="result-title">
        <Title order={2} id="result-title" fz="1.3rem" mb="xs">
          {t(means ? 'evaluation.result' : 'evaluation.soFar')}
        </Title>
        {!means && !evaluation.sealed && <Text c="dimmed">{t('evaluation.dayPassed')}</Text>}
        {concludedOn && <Text c="dimmed">{t('evaluation.concluded', { day: day(concludedOn) })}</Text>}
        <div className={classes.scroll} tabIndex={0} role="region" aria-labelledby="result-title">
          <table className={classes.result}>
            <thead>
              <tr>
                <th scope="col">{t('evaluation.criterion')}</th>
                {means && (
                  <th scope="col" colSpan={2}>
                    {own ? t('evaluation.meanOwn') : t('evaluation.mean', { max: grid.scale.max })}
                  </th>
                )}
                {view.parties.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {grid.criteria.map((criterion) => {
                const { id, label } = criterion;
                const scale = scaleOf(grid, criterion);
                const mean = means?.[id];
                return (
                  <tr key={id}>
                    <th scope="row">{label}</th>
                    {mean !== undefined && (
                      <>
                        <td className={classes.track} aria-hidden>
                          <span>
                            <span style={{ width: share(mean, scale) }} />
                          </span>
                        </td>
                        <td className={classes.figure}>
                          <strong>{figure(mean)}</strong>
                          {criterion.scale && ` / ${scale.max}`}
                        </td>
                      </>
                    )}
                    {view.parties.map((party) => (
                      <td key={party.id} className={classes.figure}>
                        {cards?.[party.id]?.scores[id] ?? '—'}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </Sheet>
      {view.parties.map(({ id, name }) => {
        const card = cards?.[id];
        if (!card || (!card.lessons && !card.dissent && !card.evaluator)) return null;
        return (
          <Sheet key={id}>
            <Title order={3} fz="1.1rem" mb="xs">
              {name}
            </Title>
            {card.evaluator && (
              <Text c="dimmed">
                {[t(`evaluation.origins.${card.evaluator.origin}`), card.evaluator.name].filter(Boolean).join(' · ')}
              </Text>
            )}
            {card.lessons && (
              <Text style={{ whiteSpace: 'pre-wrap' }}>
                <strong>{t('evaluation.lessons')}</strong> — {card.lessons}
              </Text>
            )}
            {card.dissent && (
              <Text style={{ whiteSpace: 'pre-wrap' }} mt="xs">
                <strong>{t('evaluation.dissent')}</strong> — {card.dissent}
              </Text>
            )}
          </Sheet>
        );
      })}
    </Stack>
  );
}
