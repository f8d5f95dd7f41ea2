import classes from './evaluation.module.css';
import { stepsOf, type Criterion, type Scale as ScaleOf } from './types.js';

interface ScaleProps {
  readonly criterion: Criterion;
  readonly scale: ScaleOf;
  readonly value: number | undefined;
  readonly missing: boolean;
  readonly onChange: (score: number) => void;
}

/** Stars are the score itself; any other words stand once above the grid, or here where the criterion has a scale of its own. */
const isMark = (label: string): boolean => /^★+$/u.test(label);

/** Plain radio buttons side by side: one Tab stop, arrows within; each is called by what its score means. */
export function Scale({ criterion: { id, label, scale: own }, scale, value, missing, onChange }: ScaleProps) {
  const steps = stepsOf(scale);
  return (
    <fieldset className={classes.scale} data-missing={missing && value === undefined}>
      <legend>
        {label}
        {own && <small>{inWords(own)}</small>}
      </legend>
      <div>
        {steps.map(({ score, label: meaning }) => (
          <label key={score} title={meaning || undefined}>
            <input
              type="radio"
              id={`${id}-${score}`}
              name={id}
              value={score}
              checked={value === score}
              aria-label={meaning && !isMark(meaning) ? `${score}, ${meaning}` : String(score)}
              onChange={() => onChange(score)}
            />
            <span>{isMark(meaning) ? meaning : score}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What each score of a scale means, on one line; empty where the grid does not say. */
export const inWords = (scale: ScaleOf): string =>
  stepsOf(scale)
    .filter(({ label }) => label !== '')
    .map(({ score, label }) => `${score} : ${label}`)
    .join(' · ');
