import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../days/format.js';
import { useWhere } from '../frame/where.js';
import { Sheet } from '../parts/sheet.js';
import { partyName } from '../protocol/party-names.js';
import { PlanTable } from './table.js';
import type { PlanView } from './types.js';

interface ProposedPlanProps {
  readonly view: ProtocolView;
  readonly plan: PlanView;
  readonly onChange?: () => void;
}

/** A plan that was proposed: who has approved, who has not, and the plan itself. */
export function ProposedPlan({ view, plan, onChange }: ProposedPlanProps) {
  const { t } = useTranslation();
  const { to } = useWhere();
  const { day } = useFormats();
  const { year, adoptedOn, agreementOn, approvals } = plan;
  const may = (type: string, party?: string): boolean =>
    view.possible.some((act) => act.type === type && act.year === year && (!party || act.party === party));
  return (
    <Stack gap="lg">
      <Sheet tone={adoptedOn ? 'done' : 'soon'}>
        <Group justify="space-between" align="flex-start">
          <div>
            <Text fw={600} fz="lg">
              {adoptedOn
                ? t('plan.adopted', { day: day(adoptedOn) })
                : t('plan.proposed', { name: partyName(view, plan.proposedBy), revision: plan.revision })}
            </Text>
            <List mt="xs" spacing={4} listStyleType="none">
              {view.parties.map(({ id, name }) => {
                const on = approvals[id];
                return (
                  <List.Item key={id}>
                    {on ? t('plan.approved', { name, day: day(on) }) : t('plan.awaited', { name })}
                  </List.Item>
                );
              })}
            </List>
            {adoptedOn && (
              <Text mt="xs">
                {agreementOn ? t('plan.agreed', { day: day(agreementOn) }) : t('plan.agreementAwaited')}
              </Text>
            )}
          </div>
          <Group gap="xs" className="no-print">
            {view.parties
              .filter(({ id }) => may('approve-action-plan', id))
              .map(({ id, name }) => (
                <Button key={id} component={Link} to={to.act(view.id, 'approve', { party: id, year: String(year) })}>
                  {t('plan.approveFor', { name })}
                </Button>
              ))}
            {may('conclude-specific-agreement') && (
              <Button component={Link} to={to.act(view.id, 'agreement', { year: String(year) })}>
                {t('offer.agreement', { year, name: '' })}
              </Button>
            )}
            {onChange && (
              <Button variant="default" onClick={onChange}>
                {t('plan.change')}
              </Button>
            )}
          </Group>
        </Group>
      </Sheet>
      <PlanTable content={plan.content} view={view} {...(adoptedOn && { adopted: plan })} />
    </Stack>
  );
}
