import { Checkbox, NativeSelect, NumberInput, Radio, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReferenceData } from '../api/queries.js';
import { Sheet } from '../parts/sheet.js';
import { ArticlesField } from './articles-field.js';
import { DutiesField } from './duties-field.js';
import type { FormProps } from './forms.js';
import { KindFields } from './kind-fields.js';
import { KindParties } from './kind-parties.js';
import { PolicyChangesField } from './policy-changes-field.js';
import { useProblem } from './problems.js';
import { renamed } from './rename-field.js';
import type { Bodies } from './types.js';
import { WordsField } from './words-field.js';

type Kind = Bodies['kinds'];
const REQUIRES = ['programme', 'foundingDeliberationOn', 'links', 'domains'] as const;
const CARRIES = ['action-plans', 'evaluations', 'renewal'] as const;
const TERMS = ['years', 'phase', 'endless'] as const;

const termOf = (kind: string): Kind['term'] =>
  kind === 'years' ? { kind: 'years', years: 5 } : { kind: kind === 'phase' ? 'phase' : 'endless' };

/** A kind of protocol: who signs it, what it says, how long it binds, what its life carries. */
export function KindForm({ value, start, title, onChange }: FormProps<'kinds'>) {
  const { t } = useTranslation();
  const { data: reference } = useReferenceData();
  const problem = useProblem();
  const set = (part: Partial<Kind>): void => onChange({ ...value, ...part });
  const settled = (start?.fields ?? []).map(({ id }) => id);
  const documents = [...new Set(['charter', value.document, ...(reference?.kinds ?? []).map((kind) => kind.document)])];
  const steps = (reference?.regimes ?? [])
    .filter(({ id }) => value.regimes.includes(id))
    .flatMap((regime) => regime.steps.map((step) => ({ id: step.id, name: step.title })));
  const unique = steps.filter(({ id }, i) => steps.findIndex((one) => one.id === id) === i);
  return (
    <Stack gap="lg">
      <Sheet>
        <Stack>
          <WordsField
            path="label"
            label={t('settings.kind.label')}
            description={value.label ? '' : t('settings.namedSo', { title })}
            value={value.label}
            onChange={(label) => set({ label })}
          />
          <TextInput
            {...problem('source')}
            label={t('settings.source')}
            description={t('settings.kind.sourceHint')}
            value={value.source}
            onChange={({ currentTarget }) => set({ source: currentTarget.value })}
          />
        </Stack>
      </Sheet>
      <KindParties value={value} onChange={set} />
      <Sheet aria-labelledby="kind-fields">
        <Title order={3} fz="1.15rem" id="kind-fields">
          {t('settings.kind.fields')}
        </Title>
        <Text c="dimmed" mb="sm">
          {t('settings.kind.fieldsLead')}
        </Text>
        <KindFields
          fields={value.fields}
          settled={settled}
          onChange={(fields, names) => onChange(renamed({ ...value, fields }, names))}
        />
        <Checkbox.Group
          label={t('settings.kind.requires')}
          mt="md"
          value={value.requires}
          onChange={(chosen) => set({ requires: REQUIRES.filter((one) => chosen.includes(one)) })}
        >
          <Stack gap={4} mt={4}>
            {REQUIRES.map((one) => (
              <Checkbox key={one} value={one} size="sm" label={t(`settings.kind.required.${one}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Sheet>
      <Sheet aria-labelledby="kind-articles">
        <Title order={3} fz="1.15rem" id="kind-articles">
          {t('settings.kind.articles')}
        </Title>
        <ArticlesField kind={value} onChange={(articles) => set({ articles })} />
        <NativeSelect
          {...problem('document')}
          mt="md"
          label={t('settings.kind.document')}
          description={t('settings.kind.documentHint')}
          value={value.document}
          onChange={({ currentTarget }) => set({ document: currentTarget.value })}
          data={documents.map((id) => ({
            value: id,
            label:
              id === 'charter'
                ? t('settings.kind.ofArticles')
                : (reference?.kinds.find((kind) => kind.document === id)?.title ?? id),
          }))}
        />
      </Sheet>
      <Sheet aria-labelledby="kind-term">
        <Title order={3} fz="1.15rem" id="kind-term" mb="sm">
          {t('settings.kind.term')}
        </Title>
        <Stack>
          <Radio.Group
            label={t('draft.path.term')}
            value={value.term.kind}
            onChange={(kind) => set({ term: termOf(kind) })}
          >
            <Stack gap={4} mt={4}>
              {TERMS.map((one) => (
                <Radio key={one} value={one} label={t(`settings.kind.terms.${one}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {value.term.kind === 'years' && (
            <NumberInput
              {...problem('term.years')}
              label={t('draft.path.years')}
              min={1}
              max={99}
              w="10rem"
              value={value.term.years}
              onChange={(years) => set({ term: { kind: 'years', years: Number(years) || 1 } })}
            />
          )}
          <Checkbox.Group
            {...problem('carries')}
            label={t('settings.kind.carries')}
            value={value.carries}
            onChange={(chosen) => set({ carries: CARRIES.filter((one) => chosen.includes(one)) })}
          >
            <Stack gap={4} mt={4}>
              {CARRIES.map((one) => (
                <Checkbox key={one} value={one} size="sm" label={t(`settings.kind.carried.${one}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <NativeSelect
            {...problem('grid')}
            label={t('settings.kind.grid')}
            value={value.grid}
            onChange={({ currentTarget }) => set({ grid: currentTarget.value })}
            data={(reference?.grids ?? []).map((grid) => ({ value: grid.id, label: grid.title }))}
          />
        </Stack>
      </Sheet>
      <Sheet aria-labelledby="kind-duties">
        <Title order={3} fz="1.15rem" id="kind-duties">
          {t('settings.duty.title')}
        </Title>
        <Text c="dimmed" mb="sm">
          {t('settings.duty.lead')}
        </Text>
        <DutiesField path="duties" duties={value.duties} steps={unique} onChange={(duties) => set({ duties })} />
      </Sheet>
      <PolicyChangesField value={value.policies} onChange={(policies) => set({ policies })} />
      <Sheet>
        <details>
          <summary style={{ cursor: 'pointer', fontWeight: 600 }}>{t('settings.kind.clerical')}</summary>
          <Textarea
            {...problem('clerical')}
            mt="xs"
            label={t('settings.kind.clericalPlaces')}
            description={t('settings.kind.clericalHint')}
            autosize
            minRows={4}
            value={value.clerical.join('\n')}
            onChange={({ currentTarget }) => set({ clerical: currentTarget.value.split('\n') })}
            onBlur={() => set({ clerical: value.clerical.map((place) => place.trim()).filter(Boolean) })}
          />
        </details>
      </Sheet>
    </Stack>
  );
}
