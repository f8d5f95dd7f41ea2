import type { ReferenceData } from '@pacta/contracts';
import { catalogueIn, type Label, type UiLanguage } from '@pacta/contracts/messages';
import type { Duty, Grid, ProtocolKind, Regime, Rules, Scale } from '@pacta/protocol';
import { regimeTitle } from '../views/regime-title.js';
import { countriesIn } from './countries.js';

/** What forms choose from, of these rules, named in the reader's language. */
export function referenceDataOf(rules: Rules, language: UiLanguage): ReferenceData {
  const { kinds, regimes, grids } = rules;
  const { label, words } = catalogueIn(language);
  const said = (text: Label | undefined, otherwise = ''): string => label(text) ?? otherwise;
  const dutyOf = ({ id, label: name, source }: Duty) => ({ id, title: said(name, id), source });

  const kindOf = (kind: ProtocolKind): ReferenceData['kinds'][number] => ({
    id: kind.id,
    title: label(kind.label) ?? words.kinds[kind.id] ?? kind.id,
    parties: { ...kind.parties },
    regimes: [...kind.regimes],
    requires: [...kind.requires],
    fields: kind.fields.map((field) => ({
      id: field.id,
      type: field.type,
      label: said(field.label, field.id),
      hint: label(field.hint) ?? null,
      required: field.required,
      columns: (field.columns ?? []).map((column) => ({ id: column.id, label: said(column.label, column.id) })),
      count: field.count ? { ...field.count } : null,
    })),
    articles: kind.articles.map(({ id, heading, paragraphs }) => ({
      id,
      heading: said(heading, id),
      paragraphs: paragraphs.map((paragraph) => said(paragraph)),
    })),
    clerical: [...kind.clerical],
    term: { ...kind.term },
    carries: [...kind.carries],
    duties: (kind.duties ?? []).map(dutyOf),
    document: kind.document,
    grid: kind.grid,
    source: kind.source,
  });

  const regimeOf = (regime: Regime): ReferenceData['regimes'][number] => ({
    id: regime.id,
    title: regimeTitle(regime.id, rules, language),
    steps: regime.steps.map(({ id, act, organ, when, within, source, ...step }) => ({
      id,
      title: label(step.label) ?? words.steps[id] ?? id,
      act,
      organ,
      optional: when !== undefined,
      when: when ? { ...when } : null,
      within: within ? { ...within } : null,
      source,
    })),
    instruments: Object.fromEntries(
      Object.entries(regime.instruments ?? {}).map(([kind, steps]) => [kind, [...steps]]),
    ),
    duties: (regime.duties ?? []).map(dutyOf),
  });

  const scaleOf = ({ min, max, labels = [] }: Scale) => ({ min, max, labels: labels.map((each) => said(each)) });

  const gridOf = (grid: Grid): ReferenceData['grids'][number] => ({
    id: grid.id,
    title: label(grid.label) ?? words.documents[grid.id] ?? grid.source,
    scale: scaleOf(grid.scale),
    asksForEvaluator: grid.asksForEvaluator ?? false,
    criteria: grid.criteria.map((criterion) => ({
      id: criterion.id,
      group: label(grid.groups?.[criterion.group]) ?? words.groups[criterion.group] ?? criterion.group,
      label: said(criterion.label, criterion.id),
      scale: criterion.scale ? scaleOf(criterion.scale) : null,
    })),
    source: grid.source,
  });

  return {
    kinds: Object.values(kinds).map(kindOf),
    regimes: Object.values(regimes).map(regimeOf),
    grids: Object.values(grids).map(gridOf),
    countries: countriesIn(language),
  };
}
