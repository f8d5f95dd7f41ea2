import { line, table, row, cell, trialDocx } from '../../libs/documents/test/trial-docx.js';

/** A note to the college as a secretary would write it in Word: fields of the protocol, and some of the office's own. */
export const noteDocx = (...more: readonly string[]): Buffer =>
  trialDocx(
    [
      line('{#projet}PROJET{/projet}'),
      line('Note au Collège de {designation}'),
      line('Concerne : {objet}'),
      line('Visite du {dateDeLaVisite}, {objetDeLaVisite}'),
      line('{#urgent}À traiter d’urgence.{/urgent}'),
      table(row(cell(line('{#depenses}{intitulé}')), cell(line('{montant|argent} EUR{/depenses}')))),
      line('{motivation}'),
      ...more.map(line),
      line('{reference}, code {codeDeVerification}, modèle {modele.version}'),
    ].join(''),
  );
