import type { FileSentences } from '../files.js';
import { dayInFrench, fr, plural } from './typography.js';

const on = (day: Parameters<typeof dayInFrench>[0] | null): string => (day ? ` le ${dayInFrench(day)}` : '');

export const files: FileSentences = {
  textVersion: ({ origin, version, on: day, proposal }) =>
    ({
      submitted: fr`Version ${version}, mise à la signature${on(day)}`,
      corrected: fr`Version ${version}, erreur matérielle corrigée${on(day)}`,
      proposal: fr`Version ${version}, issue d’un avenant en vigueur${on(day)}`,
      imported: fr`Version ${version}, reprise dans le registre${on(day)}`,
      rewritten: fr`Version ${version}, journal rectifié${on(day)}`,
      proposed: fr`Texte proposé${on(day)} : ${proposal}`,
      draft: fr`Projet en cours de rédaction`,
    })[origin],
  comparison: (reference, before, after) => fr`${reference}, comparaison ${before} et ${after}`,
  notMerged: {
    encrypted: fr`Non repris dans le fichier unique : protégé par un mot de passe.`,
    broken: fr`Non repris dans le fichier unique : ce fichier est abîmé.`,
    'too-large': fr`Non repris dans le fichier unique : trop grand.`,
    'other-format': fr`Non repris dans le fichier unique : ni PDF, ni image PNG ou JPEG.`,
  },
  notMade: {
    'not-yet': fr`Ce protocole n’en est pas là : ce document n’a pas encore lieu d’être.`,
    faulty: fr`Les données de ce protocole ne permettent pas de remplir le modèle.`,
    'no-pdf': fr`Le PDF n’a pas pu être produit ; le document Word peut l’être.`,
  },
  dossier: {
    title: (reference) => fr`Dossier ${reference}`,
    names: {
      dossier: 'dossier',
      inventory: 'inventaire',
      journal: 'journal',
      documents: 'documents',
      scans: 'pieces-jointes',
    },
    chapters: { documents: 'Documents émis', scans: 'Pièces jointes' },
    scanOf: (entry) => fr`Pièce jointe à : ${entry}`,
    inventory: 'Inventaire du dossier',
    about: fr`Les pages qui suivent sont la copie des documents et pièces dont l’empreinte est donnée ici. Seuls ces fichiers, tels qu’ils ont été émis ou reçus, font foi. Leur balisage, qui sert à la lecture à voix haute, est repris dans ce fichier unique ; leur conformité d’archivage (PDF/A) ne l’est que si tous l’ont.`,
    merged: (pages) => plural(pages, 'page', 'pages'),
    columns: {
      file: 'Fichier',
      title: 'Intitulé',
      kind: 'Genre',
      format: 'Format',
      date: 'Date',
      language: 'Langue',
      size: 'Octets',
      sha256: 'Empreinte SHA-256',
      code: 'Code de vérification',
      remark: 'Remarque',
    },
    journal: {
      number: 'N°',
      recorded: 'Consigné le (UTC)',
      on: 'Date de l’acte',
      what: 'Ce qui s’est passé',
      corrected: 'Rectification',
    },
    correctedBy: (entry) => fr`Rectifié par l’entrée ${entry}`,
  },
  bulk: {
    columns: {
      reference: 'Référence',
      file: 'Fichier',
      status: 'Statut',
      sha256: 'Empreinte SHA-256',
    },
    issued: 'Document émis, tel quel',
    draft: 'Projet',
  },
};
