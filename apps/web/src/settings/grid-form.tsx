import { Checkbox, Input, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../parts/sheet.js';
import type { FormProps } from './forms.js';
import { ItemList } from './item-list.js';
import { placeId, useProblem, useProblemsAt } from './problems.js';
import classes from './settings.module.css';
import { slugOf } from './slug.js';
import type { Bodies, Words } from './types.js';
import { WordsField } from './words-field.js';

type Grid = Bodies['grids'];
type Criterion = Grid['criteria'][number];

/** Beyond so many scores nobody names each of them. */
const NAMED_SCORES = 10;

/** What partners are evaluated on: a scale whose scores have names, and criteria in groups. */
export function GridForm({ value, start, title, onChange }: FormProps<'grids'>) {
  const { t, i18n } = useTranslation();
  const problem = useProblem();
  const problemAt = useProblemsAt();
  const set = (part: Partial<Grid>): void => onChange({ ...value, ...part });
  const { scale, groups, criteria } = value;
  const inMyWords = (words: Words | undefined, otherwise: string): string =>
    words?.[i18n.language] || words?.['fr'] || otherwise;
  const length = Math.max(0, Math.min(scale.max - scale.min + 1, 100));
  const setScale = (part: Partial<Grid['scale']>): void => {
    const next = { ...scale, ...part };
    const count = Math.max(0, next.max - next.min + 1);
    // A score that is added has no name yet; one that is gone takes its own with it.
    const labels =
      next.labels && Array.from({ length: Math.min(count, 100) }, (_, i) => next.labels?.[i] ?? { fr: '' });
    set({ scale: { ...next, labels } });
  };
  const asList = Object.entries(groups ?? {}).map(([id, label]) => ({ id, label }));
  const setGroups = (next: { id: string; label: Record<string, string> }[]): void =>
    set({ groups: next.length === 0 ? undefined : Object.fromEntries(next.map(({ id, label }) => [id, label])) });
  const groupIds = asList.length > 0 ? asList.map(({ id }) => id) : [...new Set(criteria.map(({ group }) => group))];
  const settled = (start?.criteria ?? []).map(({ id }) => id);
  const setCriteria = (next: Criterion[]): void =>
    set({
      criteria: next.map((criterion) => {
        const taken = next.filter((other) => other !== criterion).map(({ id }) => id);
        const isSettled = settled.includes(criterion.id);
        return isSettled ? criterion : { ...criterion, id: slugOf(criterion.label['fr'] ?? '', taken, 'criterion') };
      }),
    });
  return (
    <Stack gap="lg">
      <Sheet>
        <Stack>
          <WordsField
            path="label"
            label={t('settings.grid.label')}
            description={value.label ? '' : t('settings.namedSo', { title })}
            value={value.label}
            onChange={(label) => set({ label })}
          />
          <TextInput
            {...problem('source')}
            label={t('settings.source')}
            value={value.source}
            onChange={({ currentTarget }) => set({ source: currentTarget.value })}
          />
          <Checkbox
            label={t('settings.grid.asksForEvaluator')}
            checked={value.asksForEvaluator ?? false}
            onChange={({ currentTarget: { checked } }) => set({ asksForEvaluator: checked })}
          />
        </Stack>
      </Sheet>
      <Sheet aria-labelledby="grid-scale">
        <Title order={3} fz="1.15rem" id="grid-scale" mb="sm">
          {t('settings.grid.scale')}
        </Title>
        <Stack id={placeId('scale')}>
          <div className={classes.pair}>
            {(['min', 'max'] as const).map((end) => (
              <NumberInput
                key={end}
                label={t(`settings.grid.${end}`)}
                value={scale[end]}
                onChange={(score) => setScale({ [end]: Number(score) || 0 })}
              />
            ))}
          </div>
          {problemAt('scale') && <Input.Error size="md">{problemAt('scale')}</Input.Error>}
          {length <= NAMED_SCORES && (
            <Checkbox
              label={t('settings.grid.named')}
              checked={scale.labels !== undefined}
              onChange={({ currentTarget: { checked } }) =>
                setScale({ labels: checked ? Array.from({ length }, () => ({ fr: '' })) : undefined })
              }
            />
          )}
          {scale.labels?.map((label, i) => (
            <WordsField
              key={i}
              path={`scale.labels.${i}`}
              label={t('settings.grid.score', { score: scale.min + i })}
              value={label}
              onChange={(words) =>
                set({ scale: { ...scale, labels: scale.labels?.map((one, at) => (at === i ? words : one)) } })
              }
            />
          ))}
        </Stack>
      </Sheet>
      <Sheet aria-labelledby="grid-groups">
        <Title order={3} fz="1.15rem" id="grid-groups">
          {t('settings.grid.groups')}
        </Title>
        <Text c="dimmed" mb="sm">
          {t('settings.grid.groupsLead')}
        </Text>
        <ItemList
          path="groups"
          items={asList}
          nameOf={({ label, id }) => inMyWords(label, id)}
          add={t('settings.grid.addGroup')}
          blank={() => ({ id: slugOf('', [...groupIds], 'group'), label: { fr: '' } })}
          onChange={setGroups}
        >
          {({ id, label }, _at, change) => (
            <WordsField
              path={`groups.${id}`}
              label={t('settings.grid.group')}
              value={label}
              onChange={(words) => change({ label: words })}
            />
          )}
        </ItemList>
      </Sheet>
      <Sheet aria-labelledby="grid-criteria">
        <Title order={3} fz="1.15rem" id="grid-criteria" mb="sm">
          {t('settings.grid.criteria')}
        </Title>
        <ItemList
          path="criteria"
          items={criteria}
          nameOf={({ label, id }) => inMyWords(label, id)}
          about={({ group }) => (groups ? inMyWords(groups[group], group) : '')}
          add={t('settings.grid.addCriterion')}
          blank={(): Criterion => ({
            id: slugOf(
              '',
              criteria.map(({ id }) => id),
              'criterion',
            ),
            group: groupIds[0] ?? 'all',
            label: { fr: '' },
          })}
          onChange={setCriteria}
        >
          {(criterion, at, change) => (
            <>
              <WordsField
                path={`${at}.label`}
                label={t('settings.grid.criterion')}
                value={criterion.label}
                onChange={(label) => change({ label })}
              />
              {asList.length > 0 && (
                <NativeSelect
                  {...problem(`${at}.group`)}
                  label={t('settings.grid.group')}
                  value={criterion.group}
                  onChange={({ currentTarget }) => change({ group: currentTarget.value })}
                  data={[...new Set([...groupIds, criterion.group])].map((id) => ({
                    value: id,
                    label: inMyWords(groups?.[id], id),
                  }))}
                />
              )}
            </>
          )}
        </ItemList>
      </Sheet>
    </Stack>
  );
}
