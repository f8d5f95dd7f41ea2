import { ownSample, ownShape, type Language } from '@pacta/documents';
import type { OwnField, OwnForm } from '@pacta/protocol';
import { z } from 'zod';
import type { PactaTemplate } from '../facts.js';
import { printedVersion, type Version } from '../version.js';
import { dataOfProtocol, ofProtocol, sampleOfProtocol } from './of-protocol.js';

/** A version of the template of a kind that an office has made itself. */
export interface OwnVersion extends Version {
  readonly kind: string;
  readonly language: string;
  readonly own: OwnForm | null;
}

const picked = <T>(all: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));

/** The office's own groups stand in the form from the beginning, empty. */
const emptyGroups = (fields: readonly OwnField[]): Record<string, object> =>
  Object.fromEntries(
    fields.flatMap(({ id, type, fields: within }) => (type === 'group' ? [[id, emptyGroups(within)]] : [])),
  );

/** What a language is in which somebody has sent a template: they were checked when they came. */
const languageIn = (code: string): Language => code as Language;

/**
 * The template of a kind that an office has made itself, as the product's own kinds have one: the fields that it prints of the
 * protocol, which the protocol fills in, and those of the office's own, which somebody types. Undefined for a version of another kind.
 */
export function ownTemplate(
  organisation: string,
  version: OwnVersion,
  languages: readonly string[] = [version.language],
): PactaTemplate | undefined {
  const { kind, language, own } = version;
  if (!own) return undefined;
  const { title, prints, fields } = own;
  return {
    kind,
    version: printedVersion(version),
    title: { [language]: title },
    languages: languages.map(languageIn),
    calledBy: '',
    fields: z.strictObject({ ...ownShape(fields, languageIn(language)), ...picked(ofProtocol.shape, prints) }),
    sample: { ...ownSample(fields), ...picked(sampleOfProtocol, prints) },
    file: () => {
      throw new Error(`«${kind}» is an office's own: its file is a version that the register keeps`);
    },
    dataOf: (facts) => ({ ...emptyGroups(fields), ...picked({ ...dataOfProtocol(facts) }, prints) }),
    office: { organisation, version },
  };
}

/** What may be found in a file that is to be the template of a new kind: all that a protocol can fill in. */
export const anyOwnTemplate: PactaTemplate<typeof ofProtocol> = {
  kind: 'own',
  version: '',
  title: {},
  languages: ['fr', 'en'],
  calledBy: '',
  fields: ofProtocol,
  sample: sampleOfProtocol,
  file: () => {
    throw new Error('There is no file of what an office may make');
  },
  dataOf: dataOfProtocol,
};
