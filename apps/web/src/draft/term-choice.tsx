import { Group, NumberInput, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useField, useSheet } from './context.js';
import type { Text } from './kept.js';
import type { Kind } from './steps.js';

type TermKind = Text['term']['kind'];

/** Years, the phase of a programme, or until it is ended. A text that is to be renewed has an end. */
export function TermChoice() {
  const { t } = useTranslation();
  const { draft, kind } = useSheet();
  const { text, edit } = draft;
  const field = useField();
  const choices = choicesOf(kind, text.term.kind);
  const choose = (chosen: string): void =>
    edit((before) => ({
      ...before,
      term: chosen === 'years' ? { kind: 'years', years: 5 } : { kind: chosen === 'phase' ? 'phase' : 'endless' },
    }));
  return (
    <Radio.Group label={t('draft.path.term')} value={text.term.kind} onChange={choose}>
      <Stack gap="xs" mt={6}>
        {choices.includes('years') && (
          <Group gap="sm">
            <Radio value="years" label={t('draft.termYears')} size="md" />
            {text.term.kind === 'years' && (
              <NumberInput
                {...field('term.years')}
                aria-label={t('draft.path.years')}
                suffix={` ${t('draft.yearsUnit')}`}
                min={1}
                max={99}
                w="8rem"
                value={text.term.years}
                onChange={(value) =>
                  edit((before) => ({ ...before, term: { kind: 'years', years: Number(value) || 1 } }))
                }
              />
            )}
          </Group>
        )}
        {choices.includes('phase') && (
          <Radio value="phase" label={t('draft.termPhase', { year: text.programme.to ?? '…' })} size="md" />
        )}
        {choices.includes('endless') && (
          <Radio value="endless" label={t('draft.termEndless')} description={t('draft.termEndlessHint')} size="md" />
        )}
      </Stack>
    </Radio.Group>
  );
}

function choicesOf(kind: Kind | undefined, now: TermKind): readonly TermKind[] {
  const offered: Readonly<Record<TermKind, boolean>> = {
    years: true,
    phase: kind?.requires.includes('programme') ?? true,
    endless: !(kind?.carries.includes('renewal') ?? true),
  };
  return (['years', 'phase', 'endless'] as const).filter((one) => offered[one] || one === now);
}
