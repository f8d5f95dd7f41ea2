import { useAbout } from '../acts/about.js';
import type { AboutProtocol } from '../protocol/about.js';
import { PlanEditor } from './editor.js';

/** A plan's proposal as a form of its own: where what was recorded is put right. */
export function PlanForm({ view }: AboutProtocol) {
  const { year = Number(view.today.slice(0, 4)) } = useAbout();
  return <PlanEditor view={view} year={year} plan={undefined} />;
}
