import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../api/problem.js';
import { useWhere } from '../frame/where.js';
import { DropZone } from '../parts/drop-zone.js';
import { ProblemNote } from '../parts/problem-note.js';
import { useSendFile } from './commands.js';
import classes from './import.module.css';

const ACCEPTED = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A spreadsheet, chosen or dropped: it is read at once, and shown row by row before anything is made of it. */
export function DropFile() {
  const { t } = useTranslation();
  const { organisation, to } = useWhere();
  const navigate = useNavigate();
  const send = useSendFile(organisation);
  const take = (file: File): void =>
    send.mutate({ id: crypto.randomUUID(), file }, { onSuccess: ({ id }) => void navigate(to.import(id)) });
  return (
    <>
      <DropZone
        icon={<IconFileSpreadsheet aria-hidden size={36} stroke={1.4} />}
        choose={t('imports.choose')}
        hint={t('imports.drop')}
        working={t('imports.reading')}
        accept={ACCEPTED}
        pending={send.isPending}
        onFile={take}
      />
      {send.error && (
        <div style={{ marginTop: '1rem' }}>
          <ProblemNote error={send.error} />
          <Unreadable error={send.error} />
        </div>
      )}
    </>
  );
}

/** Why nothing of the file could be read, place by place. */
function Unreadable({ error }: { readonly error: Error }) {
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  if (errors.length === 0) return null;
  return (
    <ul className={classes.problems} style={{ marginTop: '0.75rem' }}>
      {errors.map(({ path, detail }, i) => (
        <li key={i}>
          {path && <span className={classes.place}>{path}</span>}
          {detail}
        </li>
      ))}
    </ul>
  );
}
