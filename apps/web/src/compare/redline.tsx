import { VisuallyHidden } from '@mantine/core';
import type { ComparisonView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import classes from './compare.module.css';
import { folded, type Paragraph } from './folded.js';

interface RedlineProps {
  readonly comparison: Pick<ComparisonView, 'paragraphs' | 'language'>;
}

/** Two texts as one: what was added, what was struck out, and between them as much as it takes to find one's way. */
export function Redline({ comparison: { paragraphs, language } }: RedlineProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className={classes.redline} lang={language}>
      {folded(paragraphs).map((run, i) =>
        Array.isArray(run) ? (
          <details key={i} className={classes.folded}>
            <summary lang={i18n.language}>{t('compare.unchanged', { count: run.length })}</summary>
            {run.map((paragraph, n) => (
              <Words key={n} paragraph={paragraph} />
            ))}
          </details>
        ) : (
          <Words key={i} paragraph={run} />
        ),
      )}
    </div>
  );
}

/** The words that change bear the elements that say so, and a word for those to whom their colour says nothing. */
function Words({ paragraph: { style, change, pieces } }: { readonly paragraph: Paragraph }) {
  const { t, i18n } = useTranslation();
  const isHead = style === 'title' || style === 'heading' || style === 'subheading' || style === 'banner';
  return (
    <p data-change={change} className={isHead ? classes.head : undefined}>
      {pieces.map(({ change: own, text }, i) =>
        own === 'inserted' ? (
          <ins key={i}>
            <VisuallyHidden lang={i18n.language}>{`${t('compare.inserted')} `}</VisuallyHidden>
            {text}
          </ins>
        ) : own === 'deleted' ? (
          <del key={i}>
            <VisuallyHidden lang={i18n.language}>{`${t('compare.deleted')} `}</VisuallyHidden>
            {text}
          </del>
        ) : (
          text
        ),
      )}
    </p>
  );
}
