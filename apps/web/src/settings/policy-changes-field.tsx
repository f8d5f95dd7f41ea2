import { Button, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';
import { useSettings } from './api.js';
import { PolicyFields } from './policy-fields.js';
import { usePolicyWords } from './policy-words.js';
import classes from './settings.module.css';
import type { Bodies, Obligation, Policy } from './types.js';

type Changes = NonNullable<Bodies['kinds']['policies']>;

interface PolicyChangesFieldProps {
  readonly value: Changes | undefined;
  readonly onChange: (changes: Changes) => void;
}

/** Deadlines in which this kind or regime departs from the general ones. Most depart in none: it stays folded. */
export function PolicyChangesField({ value = {}, onChange }: PolicyChangesFieldProps) {
  const { t } = useTranslation();
  const { organisation } = useWhere();
  const { data } = useSettings(organisation);
  const { words } = usePolicyWords();
  const [chosen, setChosen] = useState('');
  if (!data) return null;
  // The ids of that section are the obligations.
  const general = new Map(
    data.policies.flatMap(({ id, effective }) => (effective ? [[id as Obligation, effective] as const] : [])),
  );
  const own = [...general.keys()].filter((id) => value[id] !== undefined);
  const others = [...general.keys()].filter((id) => value[id] === undefined);
  const policyOf = (id: Obligation): Policy | undefined => {
    const usual = general.get(id);
    return usual && { ...usual, ...value[id] };
  };
  const add = (): void => {
    const id = others.find((one) => one === chosen);
    const usual = id && general.get(id);
    if (usual) onChange({ ...value, [id]: usual });
    setChosen('');
  };
  return (
    <Sheet>
      <details {...(own.length > 0 && { open: true })}>
        <summary style={{ cursor: 'pointer', fontWeight: 600 }}>{t('settings.ownDeadlines')}</summary>
        <Text c="dimmed" my="xs">
          {t('settings.ownDeadlinesLead')}
        </Text>
        <ul className={classes.list}>
          {own.map((id) => {
            const policy = policyOf(id);
            return (
              policy && (
                <li key={id} className={classes.item}>
                  <details>
                    <summary>
                      {t(`settings.obligations.${id}`)} <small>{words(id, policy)}</small>
                    </summary>
                    <div className={classes.body}>
                      <PolicyFields
                        at={`policies.${id}.`}
                        obligation={id}
                        value={policy}
                        onChange={(next) => onChange({ ...value, [id]: next })}
                      />
                    </div>
                  </details>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    m={6}
                    onClick={() =>
                      // The others, in their order.
                      onChange(Object.fromEntries(Object.entries(value).filter(([one]) => one !== id)))
                    }
                    aria-label={t('common.says', {
                      name: t('settings.followGeneral'),
                      value: t(`settings.obligations.${id}`),
                    })}
                  >
                    {t('settings.followGeneral')}
                  </Button>
                </li>
              )
            );
          })}
        </ul>
        <div className={classes.pair} style={{ marginTop: '0.75rem', alignItems: 'end' }}>
          <NativeSelect
            label={t('settings.departIn')}
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={[
              { value: '', label: t('common.choose') },
              ...others.map((id) => ({ value: id, label: t(`settings.obligations.${id}`) })),
            ]}
          />
          <div>
            <Button variant="light" disabled={chosen === ''} onClick={add}>
              {t('settings.setApart')}
            </Button>
          </div>
        </div>
      </details>
    </Sheet>
  );
}
