import { useAbout } from '../acts/about.js';
import { useReferenceData } from '../api/queries.js';
import { PageSkeleton } from '../parts/page.js';
import type { AboutProtocol } from '../protocol/about.js';
import { Card } from './card.js';
import { gridOf } from './types.js';

/** One partner's card as a form of its own: where the scores that were recorded are put right. */
export function CardForm({ view }: AboutProtocol) {
  const { party = '', period = 'final' } = useAbout();
  const { data: reference } = useReferenceData();
  const grid = reference && gridOf(view, reference, period);
  return grid ? <Card view={view} period={period} party={party} grid={grid} /> : <PageSkeleton />;
}
