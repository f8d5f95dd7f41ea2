import { Stack, Text, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../days/format.js';
import { Sheet } from '../parts/sheet.js';
import classes from './evaluation.module.css';
import type { EvaluationView, Grid } from './types.js';

interface ResultProps {
  readonly view: ProtocolView;
  readonly evaluation: EvaluationView;
  readonly grid: Grid;
}

/** The common result, a bar a criterion over a real table, and the words of each partner kept as they are. */
export function Result({ view, evaluation, grid }: ResultProps) {
  const { t } = useTranslation();
  const { figure, day } = useFormats();
  const { means, cards, concludedOn } = evaluation;
  const { min, max } = grid.scale;
  const share = (mean: number): string => `${(100 * (mean - min)) / (max - min)}%`;
  return (
    <Stack>
      <Sheet aria-labelledby="result-title">
        <Title order={2} id="result-title" fz="1.3rem" mb="xs">
          {t('evaluation.result')}
        </Title>
        {concludedOn && <Text c="dimmed">{t('evaluation.concluded', { day: day(concludedOn) })}</Text>}
        <div className={classes.scroll} tabIndex={0} role="region" aria-labelledby="result-title">
          <table className={classes.result}>
            <thead>
              <tr>
                <th scope="col">{t('evaluation.criterion')}</th>
                <th scope="col" colSpan={2}>
                  {t('evaluation.mean', { max })}
                </th>
                {view.parties.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {grid.criteria.map(({ id, label }) => {
                const mean = means?.[id] ?? min;
                return (
                  <tr key={id}>
                    <th scope="row">{label}</th>
                    <td className={classes.track} aria-hidden>
                      <span>
                        <span style={{ width: share(mean) }} />
                      </span>
                    </td>
                    <td className={classes.figure}>
                      <strong>{figure(mean)}</strong>
                    </td>
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
        if (!card || (!card.lessons && !card.dissent)) return null;
        return (
          <Sheet key={id}>
            <Title order={3} fz="1.1rem" mb="xs">
              {name}
            </Title>
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
