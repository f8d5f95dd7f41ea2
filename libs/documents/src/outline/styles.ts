/** How a paragraph stands on the page, whatever the words for it are in Word. */
export type ParagraphStyle =
  'title' | 'subtitle' | 'banner' | 'heading' | 'subheading' | 'centered' | 'paragraph' | 'item' | 'signature' | 'note';

const named: Readonly<Record<string, ParagraphStyle>> = {
  Title: 'title',
  SousTitre: 'subtitle',
  Bandeau: 'banner',
  Heading1: 'heading',
  Heading2: 'heading',
  Heading3: 'subheading',
  Parties: 'centered',
  Charniere: 'centered',
  Puce: 'item',
  Signature: 'signature',
  Mention: 'note',
};

/** By the id of the paragraph's style; one that staff have added in Word is plain text. */
export const styleOf = (id: string): ParagraphStyle =>
  (Object.hasOwn(named, id) ? named[id] : undefined) ?? 'paragraph';
