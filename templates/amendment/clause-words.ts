import { englishDay, englishNumber, frenchDay, frenchMoney } from '@pacta/documents';
import type { Said } from '../src/said.js';

/** How the clauses of a text are called, and what is said of them, where an amendment compares two texts. */
interface ClauseWords {
  readonly title: string;
  readonly programme: string;
  readonly founding: string;
  readonly links: string;
  readonly domains: string;
  readonly retained: string;
  readonly term: string;
  readonly commitment: string;
  readonly place: string;
  readonly name: string;
  readonly signatory: string;
  readonly countersignatory: string;
  readonly referent: string;
  /** Nothing stood there; nothing stands there any more. */
  readonly nothing: string;
  readonly struck: string;
  readonly day: (day: string) => string;
  /** Of whole cents. */
  readonly amount: (cents: number) => string;
}

export const clauseWords: Said<ClauseWords> = {
  fr: {
    title: 'Titre',
    programme: 'Phase du programme',
    founding: 'Délibération fondatrice',
    links: 'Nature des liens',
    domains: 'Domaines d’action',
    retained: 'retenu',
    term: 'Durée',
    commitment: 'Montant engagé',
    place: 'Lieu',
    name: 'Nom',
    signatory: 'Signataire',
    countersignatory: 'Seconde signature',
    referent: 'Référent',
    nothing: 'néant',
    struck: 'supprimé',
    day: frenchDay,
    amount: frenchMoney,
  },
  en: {
    title: 'Title',
    programme: 'Phase of the programme',
    founding: 'Founding deliberation',
    links: 'Nature of the links',
    domains: 'Domains of action',
    retained: 'retained',
    term: 'Term',
    commitment: 'Amount committed',
    place: 'Place',
    name: 'Name',
    signatory: 'Signatory',
    countersignatory: 'Second signature',
    referent: 'Contact person',
    nothing: 'none',
    struck: 'deleted',
    day: englishDay,
    amount: (cents) => englishNumber(cents / 100, 2),
  },
};
