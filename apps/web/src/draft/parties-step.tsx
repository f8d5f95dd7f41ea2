import { Button, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ListTools } from '../parts/list-tools.js';
import { blankParty, useField, useParties, useSheet, type PartyDraft } from './context.js';
import classes from './editor.module.css';
import { PartyFields } from './party-fields.js';
import { focusNow } from './steps.js';

/** Who binds themselves, and by which procedure: the two of a form, or as many as a charter takes. */
export function PartiesStep() {
  const { t } = useTranslation();
  const { draft, kind, own } = useSheet();
  const { parties, setParties } = useParties();
  const field = useField();
  const { min, max } = kind?.parties ?? { min: 2, max: 40 };
  const add = (): void => {
    const regime = kind?.regimes[parties.length] ?? kind?.regimes.at(-1) ?? '';
    const isOwn = parties.length === 0 && own;
    const known = isOwn
      ? { id: own.id, name: own.name, country: own.country, timeZone: own.timeZone, regime }
      : { regime };
    const taken = parties.map(({ id }) => id);
    flushSync(() => setParties((before) => [...before, blankParty(taken, known)]));
    focusNow(`parties.${parties.length}.name`);
  };
  return (
    <Stack>
      <Text c="dimmed">{max > 1 ? t('draft.partiesLead') : t('draft.partyLead')}</Text>
      <TextInput
        {...field('title')}
        label={t('draft.path.title')}
        description={t('draft.titleHint')}
        value={draft.text.title}
        onChange={({ currentTarget: { value } }) => draft.edit((text) => ({ ...text, title: value }))}
      />
      {max > 2 ? <ManyParties min={min} /> : parties.map((party, i) => <PartyForm key={party.id} at={i} min={min} />)}
      {parties.length < max && (
        <div>
          <Button
            id={field('parties').id}
            variant="light"
            leftSection={<IconPlus aria-hidden size={18} />}
            onClick={add}
          >
            {parties.length === 0 && own ? t('draft.addOwn', { name: own.name }) : t('draft.addParty')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function PartyForm({ at, min }: { readonly at: number; readonly min: number }) {
  const { parties, setParties } = useParties();
  const nameOf = usePartyName();
  const party = parties[at];
  if (!party) return null;
  const removable = parties.length > min;
  return (
    <fieldset className={classes.party}>
      <legend>{nameOf(party, at)}</legend>
      <PartyFields at={at} />
      {removable && (
        <ListTools
          name={nameOf(party, at)}
          at={at}
          count={1}
          onRemove={() => setParties((all) => all.filter((_, i) => i !== at))}
        />
      )}
    </fieldset>
  );
}

/** Thirteen presidents fit on one page: each party is a line that opens. */
function ManyParties({ min }: { readonly min: number }) {
  const { t } = useTranslation();
  const { parties, setParties, moveParty } = useParties();
  const { reference, errors } = useSheet();
  const nameOf = usePartyName();
  // A line stands open as it was first seen; from then on the reader opens and closes it.
  const [begun] = useState(() => new Map(parties.map(({ id, name }) => [id, name === ''])));
  return (
    <ol className={classes.parties} aria-label={t('draft.steps.parties')}>
      {parties.map((party, i) => {
        const regime = reference.regimes.find(({ id }) => id === party.regime)?.title;
        const wrong = Object.keys(errors).some((path) => path.startsWith(`parties.${i}.`));
        return (
          <li key={party.id} className={classes.partyLine}>
            <details open={begun.get(party.id) ?? true}>
              <summary data-wrong={wrong}>
                <span className={classes.partyName}>{nameOf(party, i)}</span>
                <span className={classes.partyRegime}>
                  {[i === 0 && parties.length > 1 && t('draft.leads'), regime].filter(Boolean).join(' · ')}
                </span>
              </summary>
              <fieldset className={classes.plain} aria-label={nameOf(party, i)}>
                <PartyFields at={i} />
              </fieldset>
            </details>
            <ListTools
              name={nameOf(party, i)}
              at={i}
              count={parties.length}
              onMove={(by) => moveParty(i, by)}
              {...(parties.length > min && { onRemove: () => setParties((all) => all.filter((_, at) => at !== i)) })}
            />
          </li>
        );
      })}
    </ol>
  );
}

function usePartyName(): (party: PartyDraft, at: number) => string {
  const { t } = useTranslation();
  return ({ name }, at) => name || t('draft.partyN', { n: at + 1 });
}
