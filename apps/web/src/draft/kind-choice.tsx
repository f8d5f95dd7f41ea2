import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from './steps.js';

interface KindChoiceProps {
  readonly kinds: readonly Kind[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

const known = [
  'cic-protocol',
  'solidarity-charter',
  'cenon-charter',
  'senart-charter',
  'isere-charter',
  'twinning-oath',
] as const;

/** The kinds of protocol, each with what it is for, what it asks, and where its words come from. */
export function KindChoice({ kinds, value, onChange }: KindChoiceProps) {
  const { t } = useTranslation();
  const facts = useFacts();
  return (
    <Radio.Group label={t('start.kind')} value={value} onChange={onChange}>
      <Stack gap="sm" mt="xs">
        {kinds.map((kind) => {
          const named = known.find((id) => id === kind.id);
          return (
            <Radio
              key={kind.id}
              value={kind.id}
              label={kind.title}
              size="md"
              description={
                <>
                  {named && <span style={{ display: 'block' }}>{t(`start.purposes.${named}`)}</span>}
                  <span style={{ display: 'block' }}>{facts(kind)}</span>
                  {kind.id === value && (
                    <span style={{ display: 'block' }}>{t('start.source', { source: kind.source })}</span>
                  )}
                </>
              }
            />
          );
        })}
      </Stack>
    </Radio.Group>
  );
}

/** «2 à 20 parties · 5 ans · plan d’action chaque année, évaluation»: a kind in the words of its data. */
export function useFacts(): (kind: Pick<Kind, 'parties' | 'term' | 'carries'>) => string {
  const { t } = useTranslation();
  return ({ parties: { min, max }, term, carries }) => {
    const who = min === max ? t('start.parties', { count: min }) : t('start.partiesFromTo', { min, max });
    const long = term.kind === 'years' ? t('start.years', { count: term.years }) : t(`start.terms.${term.kind}`);
    const life = carries.map((what) => t(`start.carries.${what}`)).join(', ');
    return [who, long, life].filter(Boolean).join(' · ');
  };
}
