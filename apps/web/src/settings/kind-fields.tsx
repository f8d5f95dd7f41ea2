import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ItemList } from './item-list.js';
import { useProblem } from './problems.js';
import classes from './settings.module.css';
import { slugOf } from './slug.js';
import type { KindField } from './types.js';
import { WordsField } from './words-field.js';

const TYPES = ['line', 'paragraph', 'day', 'lines', 'rows'] as const;
const MANY = { min: 0, max: 100 };

interface KindFieldsProps {
  readonly fields: readonly KindField[];
  /** Those that protocols may hold already: their ids stay. */
  readonly settled: readonly string[];
  /** `names`: the ids before and after, as that of a new field follows its label. */
  readonly onChange: (fields: KindField[], names: ReadonlyMap<string, string>) => void;
}

/** What only texts of this kind say. */
export function KindFields({ fields, settled, onChange }: KindFieldsProps) {
  const { t, i18n } = useTranslation();
  const problem = useProblem();
  const change = (next: KindField[]): void => {
    const names = new Map<string, string>();
    const named = next.map((field) => {
      const taken = next.filter((other) => other !== field).map(({ id }) => id);
      const id = settled.includes(field.id) ? field.id : slugOf(field.label['fr'] ?? '', taken, 'field');
      names.set(field.id, id);
      return { ...field, id };
    });
    onChange(named, names);
  };
  const typed = (value: string): Pick<KindField, 'type' | 'columns' | 'count'> => {
    const type = TYPES.find((one) => one === value) ?? 'line';
    return {
      type,
      columns: type === 'rows' ? [{ id: 'column-1', label: { fr: '' } }] : undefined,
      count: type === 'rows' || type === 'lines' ? MANY : undefined,
    };
  };
  return (
    <ItemList
      path="fields"
      items={fields}
      nameOf={({ label, id }) => label[i18n.language] || label['fr'] || id}
      about={({ type, required }) =>
        [t(`settings.field.types.${type}`), required && t('settings.field.isRequired')].filter(Boolean).join(' · ')
      }
      add={t('settings.field.add')}
      blank={(): KindField => ({
        id: slugOf(
          '',
          fields.map(({ id }) => id),
          'field',
        ),
        type: 'paragraph',
        label: { fr: '' },
        required: true,
      })}
      onChange={change}
    >
      {(field, at, set) => (
        <>
          <WordsField
            path={`${at}.label`}
            label={t('settings.field.label')}
            value={field.label}
            onChange={(label) => set({ label })}
          />
          <WordsField
            path={`${at}.hint`}
            label={t('settings.field.hint')}
            value={field.hint}
            onChange={(hint) => set({ hint: Object.values(hint).some(Boolean) ? hint : undefined })}
          />
          <div className={classes.pair}>
            <NativeSelect
              label={t('settings.field.type')}
              value={field.type}
              onChange={({ currentTarget }) => set(typed(currentTarget.value))}
              data={TYPES.map((type) => ({ value: type, label: t(`settings.field.types.${type}`) }))}
            />
            {field.count &&
              (['min', 'max'] as const).map((end) => (
                <NumberInput
                  key={end}
                  {...problem(`${at}.count.${end}`)}
                  label={t(`settings.field.count.${end}`)}
                  min={0}
                  max={100}
                  value={field.count?.[end] ?? MANY[end]}
                  onChange={(count) => set({ count: { ...MANY, ...field.count, [end]: Number(count) || 0 } })}
                />
              ))}
          </div>
          <Checkbox
            label={t('settings.field.required')}
            checked={field.required}
            onChange={({ currentTarget: { checked } }) => set({ required: checked })}
          />
          {field.type === 'rows' && (
            <ItemList
              path={`${at}.columns`}
              items={field.columns ?? []}
              nameOf={({ label, id }) => label['fr'] || id}
              add={t('settings.field.addColumn')}
              blank={() => ({
                id: slugOf(
                  '',
                  (field.columns ?? []).map(({ id }) => id),
                  'column',
                ),
                label: { fr: '' },
              })}
              onChange={(columns) =>
                set({
                  columns: columns.map((column) => {
                    const others = columns.filter((other) => other !== column).map(({ id }) => id);
                    const isSettled = settled.includes(field.id);
                    return isSettled ? column : { ...column, id: slugOf(column.label['fr'] ?? '', others, 'column') };
                  }),
                })
              }
            >
              {(column, place, setColumn) => (
                <WordsField
                  path={`${place}.label`}
                  label={t('settings.field.label')}
                  value={column.label}
                  onChange={(label) => setColumn({ label })}
                />
              )}
            </ItemList>
          )}
        </>
      )}
    </ItemList>
  );
}
