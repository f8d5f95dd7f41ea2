import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWhere } from '../frame/where.js';
import { Empty } from '../parts/empty.js';
import { Sheet } from '../parts/sheet.js';
import type { AboutProtocol } from '../protocol/about.js';
import { partyName } from '../protocol/party-names.js';
import { Meeting } from './meeting.js';

/** Who follows the protocol, when they meet, and what they decided. */
export function CommitteeTab({ view }: AboutProtocol) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { members, meetings } = view.committee;
  const may = (type: string): boolean => view.possible.some((act) => act.type === type);
  const compose = may('compose-committee') && (
    <Button
      component={Link}
      to={to.act(view.id, 'compose')}
      variant={members.length > 0 ? 'default' : 'filled'}
      size="sm"
    >
      {t(members.length > 0 ? 'committee.recompose' : 'committee.compose')}
    </Button>
  );
  if (members.length === 0)
    return (
      <Empty title={t('committee.none')} action={compose || undefined}>
        {t('committee.noneWhy')}
      </Empty>
    );
  return (
    <Stack>
      <Sheet>
        <Group justify="space-between" align="flex-start" mb="xs">
          <Title order={2} fz="1.25rem">
            {t('committee.members')}
          </Title>
          <div className="no-print">{compose}</div>
        </Group>
        <Members view={view} />
      </Sheet>
      <Group justify="space-between">
        <Title order={2} fz="1.25rem">
          {t('committee.meetings')}
        </Title>
        {may('convene-committee') && (
          <Button component={Link} to={to.act(view.id, 'convene')} size="sm" className="no-print">
            {t('committee.convene')}
          </Button>
        )}
      </Group>
      {meetings.length === 0 && <Text c="dimmed">{t('committee.noMeeting')}</Text>}
      {[...meetings].reverse().map((meeting) => (
        <Meeting key={meeting.id} view={view} meeting={meeting} />
      ))}
    </Stack>
  );
}

function Members({ view }: { readonly view: ProtocolView }) {
  return (
    <List spacing={4}>
      {view.committee.members.map(({ party, name, function: role, email }, i) => (
        <List.Item key={i}>
          <strong>{name}</strong> · {[partyName(view, party), role, email].filter(Boolean).join(' · ')}
        </List.Item>
      ))}
    </List>
  );
}
