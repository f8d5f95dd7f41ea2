/** Our own sentences by French typography: a space that does not break before : ; ! ? and inside « ». The form's words never pass here. */
export const fr = (text) =>
  text
    .replace(/ ([:;!?»])/g, '\u00A0$1')
    .replace(/« /g, '«\u00A0')
    .replace(/n° /g, 'n°\u00A0');
