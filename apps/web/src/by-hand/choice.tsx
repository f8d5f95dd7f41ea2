import { Group, NativeSelect } from '@mantine/core';
import type { OfferedDocument } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import type { About } from './queries.js';

/** What a document is about, as an address says it. */
export const inAddress = (about: object): About =>
  Object.fromEntries(Object.entries(about).map(([key, value]) => [key, String(value)]));

const same = (one: About, other: About): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

interface ChoiceProps {
  readonly offered: readonly OfferedDocument[];
  readonly kind: string;
  readonly about: About;
  readonly language: string;
  readonly onChange: (kind: string, about: About, language: string) => void;
}

/** Which document, about what, in which language. */
export function Choice({ offered, kind, about, language, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const chosen = offered.find((each) => each.kind === kind);
  const subjects = chosen?.subjects ?? [];
  const at = subjects.findIndex((subject) => same(inAddress(subject.about), about));
  const groups = [
    { group: t('byHand.ofActs'), items: optionsOf(offered.filter(({ byHand }) => !byHand)) },
    { group: t('byHand.byHandOnly'), items: optionsOf(offered.filter(({ byHand, own }) => byHand && !own)) },
    { group: t('ownKinds.heading'), items: optionsOf(offered.filter(({ own }) => own)) },
  ];
  return (
    <Group align="flex-end" gap="md" mb="lg">
      <NativeSelect
        label={t('byHand.kind')}
        style={{ flex: '1 1 16rem' }}
        value={kind}
        data={[{ value: '', label: t('byHand.choose') }, ...groups.filter(({ items }) => items.length > 0)]}
        onChange={({ currentTarget: { value } }) => {
          const first = offered.find((each) => each.kind === value)?.subjects[0]?.about ?? {};
          onChange(value, inAddress(first), '');
        }}
      />
      {subjects.length > 1 && (
        <NativeSelect
          label={t('byHand.about')}
          style={{ flex: '1 1 16rem' }}
          value={String(Math.max(0, at))}
          data={subjects.map(({ title, about: { ...of } }, n) => ({
            value: String(n),
            label: Object.keys(of).length === 0 ? t('byHand.another') : title.replace(`${chosen?.title ?? ''} – `, ''),
          }))}
          onChange={({ currentTarget: { value } }) =>
            onChange(kind, inAddress(subjects[Number(value)]?.about ?? {}), language)
          }
        />
      )}
      {(chosen?.languages.length ?? 0) > 1 && (
        <NativeSelect
          label={t('byHand.language')}
          style={{ flex: '0 1 10rem' }}
          value={language || chosen?.languages[0]}
          data={chosen?.languages.map((code) => ({ value: code, label: nameOf(code) })) ?? []}
          onChange={({ currentTarget }) => onChange(kind, about, currentTarget.value)}
        />
      )}
    </Group>
  );
}

const optionsOf = (documents: readonly OfferedDocument[]) =>
  documents.map(({ kind, title }) => ({ value: kind, label: title }));

/** «français», each in its own language: whoever looks for it reads it. */
const nameOf = (code: string): string => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
