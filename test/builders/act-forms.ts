import type { StaffAct } from '@pacta/contracts';
import { fieldId, stepOf } from '../../apps/web/src/draft/steps.js';
import { fr } from '../../apps/web/src/i18n/fr/index.js';
import { leavesOf, type OpenForm } from './open-form.js';

type ActOf<T extends StaffAct['type']> = Extract<StaffAct, { type: T }>;
type Forms = { readonly [T in StaffAct['type']]?: (form: OpenForm, act: ActOf<T>) => Promise<void> };

const decided = (outcome: string) => (form: OpenForm, act: object) => form.says({ outcome, ...act });

/** The forms that are more than the fields of their act, one place for each. */
const forms: Forms = {
  'submit-for-signature': async ({ walk }, { on }) => {
    await walk.button('Mettre à la signature').click();
    await walk.day('Date de la mise à la signature', on);
  },
  sign: async (form, { signatory, also = [], ...act }) => {
    await form.says(act);
    const who = form.field('signatory');
    const isOffered = (await who.locator(`option[value="${signatory.name}"]`).count()) > 0;
    if ((await who.count()) > 0) await who.selectOption(isOffered ? signatory.name : '');
    await form.says({ signatory });
    for (const { party, function: capacity } of also) {
      await form.walk.unfold(form.field(`also.${party}`));
      await form.field(`also.${party}`).check();
      await form.says({ [`also.${party}.function`]: capacity });
    }
  },
  'ratify-by-council': decided('ratified'),
  'refuse-by-council': decided('refused'),
  'adjourn-by-council': decided('adjourned'),
  'propose-amendment': rewritten,
  'propose-adhesion': rewritten,
  'propose-action-plan': async (form, { content, ...act }) => {
    await form.says(act);
    for (const [o, { title, actions }] of content.objectives.entries()) {
      const objective = form.page.locator(`[aria-labelledby="objective-${o}"]`);
      await objective.getByLabel('Objectif').fill(title);
      for (const [a, action] of actions.entries()) {
        const fields = objective.getByRole('group', { name: `Action ${a + 1}`, exact: true });
        await fields.getByLabel('Action', { exact: true }).fill(action.title);
        for (const { party, name } of action.leads) {
          const side = form.view.parties.find(({ id }) => id === party)?.name ?? party;
          await fields.getByLabel(new RegExp(`Responsable.*${side}`)).fill(name);
        }
        await fields.getByLabel('De', { exact: true }).selectOption(String(action.months.from));
        await fields.getByLabel('À', { exact: true }).selectOption(String(action.months.to));
        for (const { funder, cents } of action.budget) {
          await fields.getByRole('button', { name: 'Ajouter un financement' }).click();
          await fields.getByLabel('Financeur').last().fill(funder);
          await fields
            .getByLabel('Montant')
            .last()
            .fill(String(cents / 100));
        }
      }
    }
  },
  'submit-evaluation': async (form, { scores, ...act }) => {
    const name = form.view.parties.find(({ id }) => id === act.party)?.name ?? act.party;
    await form.walk.heading(fr.evaluation.cardOf.replace('{{name}}', name)).waitFor();
    await form.says(act);
    // The mark that one sees lies over its button.
    for (const [criterion, score] of Object.entries(scores))
      await form.page.locator(`input[name="${criterion}"][value="${score}"]`).check({ force: true });
  },
  'correct-record': async (form, { act, reason, by }) => {
    if (act) await filledIn(form, act);
    else await form.page.getByLabel(/Annuler cette inscription/).check();
    await form.walk.field('Motif de la correction').fill(reason);
    await form.walk.field('Votre nom').fill(by);
  },
};

/** A text as it will read: what is new or changed in it, part by part. */
async function rewritten(form: OpenForm, { text, ...act }: ActOf<'propose-amendment' | 'propose-adhesion'>) {
  await form.says(act);
  const before = new Map(leavesOf(form.view.text));
  const changed = leavesOf(text).filter(([path, words]) => before.get(path) !== words);
  for (const part of new Set(changed.map(([path]) => stepOf(path)))) {
    await form.walk.button(fr.draft.steps[part]).click();
    if (part === 'parties')
      for (let known = form.view.parties.length; known < text.parties.length; known += 1)
        await form.page.locator(`[id="${fieldId('parties')}"]`).click();
    for (const [path, words] of changed.filter((leaf) => stepOf(leaf[0]) === part))
      await form.put(fieldId(path), words);
  }
}

/** Fills in the form of any act. */
export async function filledIn(form: OpenForm, act: StaffAct): Promise<void> {
  const own = forms[act.type] as ((form: OpenForm, act: StaffAct) => Promise<void>) | undefined; // the form of this very type
  await (own ? own(form, act) : form.says(act));
}
