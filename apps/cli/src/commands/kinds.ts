import { parsed, type Command } from '../command.js';

export const kinds: Command = async (call) => {
  const { values } = parsed(call, { json: { type: 'boolean' } });
  const { templates } = await import('@pacta/templates');
  const { io, words } = call;
  const rows = templates.map(({ kind, version, title, languages, calledBy }) => ({
    kind,
    version,
    title: title[words.language] ?? Object.values(title)[0] ?? kind,
    languages,
    calledBy,
  }));
  if (values.json) return io.out(`${JSON.stringify(rows, null, 2)}\n`);
  const width = Math.max(...rows.map(({ kind }) => kind.length));
  for (const { kind, version, title, languages } of rows) {
    io.out(`${kind.padEnd(width)}  ${version}  ${title} (${languages.join(', ')})\n`);
  }
};
