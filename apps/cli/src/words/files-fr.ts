import type { FileWords } from './files.js';

export const filesFr: FileWords = {
  missing: 'Indiquez le fichier .docx.',
  two: 'Indiquez les deux fichiers .docx à comparer, l’ancien puis le nouveau.',
  mustEndIn: (path, ending) => `« ${path} » : le fichier à écrire finit par ${ending}.`,
  notDocx: (path) => `« ${path} » n’est pas un document Word (.docx) qui peut être ouvert.`,
  notCompared: (cause) => `La comparaison n’a pas pu être faite. ${cause}`,
  pdfLacks: (claims) => `Ce convertisseur n’a pas tout donné au PDF ; il y manque : ${claims.join(', ')}.`,
  claims: {
    tagged: 'le balisage',
    language: 'la langue',
    'title-shown': 'le titre en tête de fenêtre',
    'pdf-a-2b': 'la déclaration PDF/A-2b',
    'pdf-ua-1': 'la déclaration PDF/UA-1',
    'fonts-embedded': 'des polices incorporées',
  },
  wrongFormat: (given) => `« ${given} » n’est pas un format : pdf ou docx.`,
  wrongYear: (given) => `« ${given} » n’est pas une année, telle que 2027.`,
  nothingFits: 'Aucun protocole ne correspond : il n’y a rien à produire.',
  noJob: (id) => `La production ${id} n’existe pas, ou n’est plus conservée.`,
  nobodyWorks: (id) =>
    `Rien n’avance : Pacta est-il démarré ? La production reste en attente ; reprenez-la par --job ${id}.`,
  without: (reference, reason) => `${reference} : ${reason}`,
  reasons: {
    'not-yet': 'ce document n’a pas encore lieu d’être',
    faulty: 'les données ne permettent pas de remplir le modèle',
    'no-pdf': 'le PDF n’a pas pu être produit',
  },
};
