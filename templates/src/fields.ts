import { blank } from '@pacta/documents';
import { z } from 'zod';

/** A text that must be known before the document exists. */
export const text = (description: string, ...examples: string[]) => z.string().min(1).meta({ description, examples });

/** A text that may be completed by hand: printed as a dotted line while it is not known. */
export const completable = (description: string, ...examples: string[]) =>
  z.string().min(1).default(blank).meta({ description, examples });

/** Any number of lines. */
export const lines = (description: string, ...examples: string[]) =>
  z.array(z.string().min(1)).meta({ description, examples: [examples] });

/** A civil day, `AAAA-MM-JJ`. */
export const day = (description: string) => z.iso.date().meta({ description, examples: ['2026-12-01'] });

/** A civil day that may be written by hand on the paper. */
export const completableDay = (description: string) =>
  z.iso
    .date()
    .default(blank)
    .meta({ description, examples: ['2026-12-01'] });

/** A cell that may be filled in by hand: empty while it is not known, for a dotted line would not fit. */
export const cell = (description: string, ...examples: string[]) =>
  z.string().default('').meta({ description, examples });

/** The same for a civil day, `AAAA-MM-JJ`. */
export const dayCell = (description: string) =>
  z.iso
    .date()
    .default('')
    .meta({ description, examples: ['2026-12-01'] });

/** Whole cents of the document's own `devise`, or of a currency that is always the same: sums come out to the cent. */
export const money = (description: string, currency?: string) =>
  z.int().meta({ description, examples: [1250000], unit: 'cents', ...(currency && { currency }) });

/** In which currency the amounts of the document are: printed behind each of them. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: 'Devise (ISO 4217)', examples: ['EUR'], unit: 'currency' });

/** Why no template may leave a field out, whoever edits it. */
const byReference = {
  fr: 'sans référence, le document ne se retrouve pas dans le registre',
  en: 'without its reference, the document cannot be found in the register',
};
const byCode = {
  fr: 'sans ce code, personne ne peut vérifier que le document est authentique',
  en: 'without this code, nobody can verify that the document is authentic',
};
/** For a Belgian municipality: signed by the mayor, countersigned by the director general. */
const bySignature = {
  fr: 'un acte nomme qui le signe (pour une commune belge, CDLD, art. L1132-3)',
  en: 'an act names who signs it (for a Belgian municipality, CDLD, art. L1132-3)',
};

/** What every document bears, printed at its foot and where it is signed. */
export const identification = {
  reference: text('Référence du protocole, telle que la commune la donne', 'CIC-2026-014').meta({
    printedBecause: byReference,
  }),
  versionDuTexte: z
    .int()
    .min(0)
    .meta({ description: 'Version du texte; 0 tant qu’il n’a pas été soumis', examples: [2] }),
  codeDeVerification: completable('Code court par lequel le document se vérifie', 'K7QD-93XM').meta({
    printedBecause: byCode,
  }),
  projet: z.boolean().default(false).meta({ description: 'Vrai pour un projet, marqué comme tel en tête de page' }),
  lieu: completable('Lieu de la signature', 'Andenne'),
};

/** For the kinds that are dated by their signature. */
export const signedOn = { date: completableDay('Date de la signature') };

/** A person who signs, and in which function. */
export const signatory = z.strictObject({
  civilite: z
    .enum(['M.', 'Mme', 'M./Mme', 'Mr', 'Ms', 'Mr/Ms'])
    .default('M./Mme')
    .meta({ description: 'Civilité, dans la langue du document; «M./Mme» ou «Mr/Ms» tant qu’elle n’est pas connue' }),
  nom: completable('Prénom et nom', 'Claire Dubois').meta({ printedBecause: bySignature }),
  fonction: completable('Fonction dans laquelle la personne signe', 'Bourgmestre'),
});

/** A party to any protocol, as it is named in a sentence, and the person who signs for it. */
export const signingParty = z.strictObject({
  designation: text('La partie, avec son article', 'la Commune d’Andenne'),
  signataire: signatory,
});

/** A party as a sentence names it. */
export const namedParty = z.strictObject({ designation: text('La partie, avec son article', 'la Commune d’Andenne') });
