import { parsed, type Command } from '../command.js';
import { wrongUsage } from '../stopped.js';
import { supposedText } from '../supposed-text.js';

const MOST_YEARS = 30;

export const rehearse: Command = async (call) => {
  const { values } = parsed(call, {
    'in-force-on': { type: 'string' },
    years: { type: 'string', default: '5' },
    json: { type: 'boolean' },
  });
  const { io, words } = call;
  const day = values['in-force-on'];
  if (day === undefined) throw wrongUsage(words.optionMissing('--in-force-on'));
  const { isCivilDay, rehearsedFrom } = await import('@pacta/protocol');
  if (!isCivilDay(day)) throw wrongUsage(words.wrongDay(day));
  const years = /^\d{1,2}$/.test(values.years) ? Number(values.years) : 0;
  if (years < 1 || years > MOST_YEARS) throw wrongUsage(words.wrongYears(values.years));

  const { rulesInForce } = await import('@pacta/holidays');
  const { catalogueIn, namesOf } = await import('@pacta/contracts/messages');
  const text = supposedText(words);
  const names = namesOf(null, text);
  const say = catalogueIn(words.language).rehearsed;
  const rules = rulesInForce([], ['BE', 'SN']);
  const entries = rehearsedFrom({ kind: 'cic-protocol', text, inForceOn: day }, rules, years)
    .map((entry) => ({
      on: entry.on,
      type: entry.type,
      kind: entry.kind,
      party: entry.parties.map(names.party).join(', ') || null,
      title: say(entry, names),
      due: entry.due,
    }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (values.json) return io.out(`${JSON.stringify(entries, null, 2)}\n`);
  for (const { on, title } of entries) io.out(`${on}  ${title}\n`);
};
