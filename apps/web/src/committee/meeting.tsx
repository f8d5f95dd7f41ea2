import { Button, Group, List, Text, Title } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';

interface MeetingProps {
  readonly view: ProtocolView;
  readonly meeting: ProtocolView['committee']['meetings'][number];
}

/** One sitting: convened with its agenda; once held, who was there and what was decided. */
export function Meeting({ view, meeting }: MeetingProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day, list } = useFormats();
  const { id, meetsOn, convenedOn, place, agenda, minutes } = meeting;
  const may = view.possible.some((act) => act.type === 'record-minutes' && act.meeting === id);
  return (
    <Sheet tone={minutes ? 'done' : 'soon'} aria-labelledby={`meeting-${id}`}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={3} id={`meeting-${id}`} fz="1.1rem">
            {t('committee.sitting', { day: day(minutes?.on ?? meetsOn) })}
          </Title>
          <Text c="dimmed">
            {[place, t('committee.wasConvened', { day: day(convenedOn) })].filter(Boolean).join(' · ')}
          </Text>
        </div>
        {may && (
          <Button component={Link} to={to.act(view.id, 'minutes', { meeting: id })} size="sm" className="no-print">
            {t('committee.minutes')}
          </Button>
        )}
      </Group>
      {!minutes && (
        <>
          <Text fw={600} mt="sm">
            {t('committee.agenda')}
          </Text>
          <List type="ordered">
            {agenda.map((item, i) => (
              <List.Item key={i}>{item}</List.Item>
            ))}
          </List>
        </>
      )}
      {minutes && (
        <>
          <Text mt="sm">
            {t('committee.present', { names: list(minutes.present) || '—' })}
            {minutes.excused.length > 0 && ` · ${t('committee.excused', { names: list(minutes.excused) })}`}
          </Text>
          {minutes.summary && <Text style={{ whiteSpace: 'pre-wrap' }}>{minutes.summary}</Text>}
          {minutes.decisions.length > 0 && (
            <>
              <Text fw={600} mt="sm">
                {t('committee.decisions')}
              </Text>
              <List>
                {minutes.decisions.map((decision, i) => (
                  <List.Item key={i}>{decision}</List.Item>
                ))}
              </List>
            </>
          )}
        </>
      )}
    </Sheet>
  );
}
