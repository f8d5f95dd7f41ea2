import { useTranslation } from 'react-i18next';
import type { Part } from '../document/paper.js';
import { useSheet } from './context.js';
import classes from './document-panel.module.css';
import { fieldId, type Kind } from './steps.js';

const dots = /…+/;
const hints = ['links', 'function', 'from', 'to', 'foundingDeliberationOn', 'domains', 'place'] as const;

/** A piece of the document that leads to its field. Where nothing is written yet, it says what belongs there. */
export function DocumentPart({ part: { text, path, blank } }: { readonly part: Part }) {
  const { t, i18n } = useTranslation();
  const { go, kind } = useSheet();
  if (path === null) return text;
  const lead = (shown: string, lang?: string) => (
    <a
      href={`#${fieldId(path)}`}
      className={blank ? classes.blank : classes.filled}
      lang={lang}
      onClick={(event) => {
        event.preventDefault();
        go(path);
      }}
    >
      {shown}
    </a>
  );
  if (!blank) return lead(text);
  if (!dots.test(text)) return lead(`[${text}]`);
  const [before, after] = text.split(dots);
  return (
    <>
      {before}
      {lead(`[${ownLabel(path, kind) ?? t(`document.blank.${hintOf(path)}`)}]`, i18n.language)}
      {after}
    </>
  );
}

/** What a kind calls its own field. */
function ownLabel(path: string, kind: Kind | undefined): string | undefined {
  const [, id] = /^fields\.([^.]+)/.exec(path) ?? [];
  return kind?.fields.find((field) => field.id === id)?.label;
}

function hintOf(path: string) {
  if (/^parties\.\d+\.name$/.test(path)) return 'party';
  if (/^domains\.\d+\.name$/.test(path)) return 'domain';
  return hints.find((hint) => path.endsWith(hint)) ?? 'name';
}
