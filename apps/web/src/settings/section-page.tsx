import { useParams } from 'react-router';
import { NotFound } from '../frame/failures.js';
import { EntryList } from './entry-list.js';
import { EntryPage } from './entry-page.js';
import { HolidaysSection } from './holidays-section.js';
import { isGrowing, isSection } from './types.js';

/** What one section of the settings holds. */
export function SectionPage() {
  const { section } = useParams();
  if (!isSection(section)) return <NotFound />;
  if (section === 'holidays') return <HolidaysSection />;
  if (section === 'general') return <EntryPage section="general" id="general" />;
  return <EntryList section={section} canAdd={isGrowing(section)} />;
}
