import { Button, ColorInput, FileButton, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../parts/problem-note.js';
import { Sheet } from '../parts/sheet.js';
import { useWearLetterhead } from './use-wear-letterhead.js';
import { WithReason } from './with-reason.js';

const LARGEST = 300 * 1024;
const INK = '#1F2A44';

/** The municipality's logo and the colour of its titles, for all templates at once. */
export function LetterheadForm({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation();
  const wear = useWearLetterhead(organisation);
  const [logo, setLogo] = useState<File | null>(null);
  const [colour, setColour] = useState(INK);
  const [asking, setAsking] = useState(false);
  const isColour = /^#[0-9a-f]{6}$/iu.test(colour);
  const tooLarge = (logo?.size ?? 0) > LARGEST;
  const confirmed = (reason: string): void => {
    wear.mutate({ logo, colour, reason }, { onSettled: () => setAsking(false) });
  };
  return (
    <Sheet id="letterhead">
      <Stack gap="md" maw="38rem">
        <div>
          <Title order={2} fz="1.2rem">
            {t('letterhead.title')}
          </Title>
          <Text c="dimmed" mt={4}>
            {t('letterhead.lead')}
          </Text>
        </div>
        <div role="group" aria-label={t('letterhead.logo')}>
          <Text fw={500}>{t('letterhead.logo')}</Text>
          <Text size="sm" c="dimmed" mb={6}>
            {t('letterhead.logoHint')}
          </Text>
          <FileButton onChange={setLogo} accept="image/png,image/jpeg">
            {(props) => (
              <Button {...props} variant="default">
                {t('letterhead.choose')}
              </Button>
            )}
          </FileButton>
          <Text role="status" size="sm" mt={6} {...(tooLarge && { c: 'var(--mantine-color-error)' })}>
            {logo && t(tooLarge ? 'letterhead.tooLarge' : 'letterhead.chosen', { name: logo.name })}
          </Text>
        </div>
        <ColorInput
          label={t('letterhead.colour')}
          description={t('letterhead.colourHint')}
          value={colour}
          onChange={setColour}
          withPicker={false}
          withEyeDropper={false}
          swatches={[INK, '#0B4450', '#1B4332', '#7A1230', '#5A189A', '#7F4F24']}
          maw="16rem"
          error={!isColour && t('letterhead.colourWrong')}
        />
        {isColour && (
          <Text fz="1.3rem" fw={700} ff="var(--pacta-serif)" c={colour} bg="white" p="xs" aria-hidden>
            {t('letterhead.sample')}
          </Text>
        )}
        <ProblemNote error={wear.error} />
        <Text role="status" fw={600}>
          {wear.data && t('letterhead.worn', { count: wear.data.changed })}
        </Text>
        <div>
          <Button onClick={() => setAsking(true)} disabled={!isColour || tooLarge} loading={wear.isPending}>
            {t('letterhead.wear')}
          </Button>
        </div>
      </Stack>
      <WithReason
        opened={asking}
        title={t('letterhead.confirm')}
        effect={t('letterhead.effect')}
        action={t('letterhead.action')}
        pending={wear.isPending}
        error={null}
        onConfirm={confirmed}
        onClose={() => setAsking(false)}
      />
    </Sheet>
  );
}
