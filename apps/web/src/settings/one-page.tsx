import { useParams } from 'react-router';
import { NotFound } from '../frame/failures.js';
import { EntryPage } from './entry-page.js';
import { isSection } from './types.js';

/** One setting, by the address; a new one under `new`. */
export function OnePage() {
  const { section, id = '' } = useParams();
  const has = isSection(section) && section !== 'holidays' && section !== 'general';
  return has ? <EntryPage key={`${section}/${id}`} section={section} id={id} /> : <NotFound />;
}
