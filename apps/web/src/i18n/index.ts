import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Catalogue } from './catalogue.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Catalogue };
  }
}

export const languages = ['fr', 'en'] as const;
export type UiLanguage = (typeof languages)[number];

const catalogues: Record<UiLanguage, () => Promise<Catalogue>> = {
  fr: async () => withSpaces((await import('./fr/index.js')).fr),
  en: async () => (await import('./en/index.js')).en,
};

const KEPT = 'pacta.language';
const isLanguage = (text: string | null): text is UiLanguage => languages.some((language) => language === text);

/** French, unless the reader has chosen otherwise on this machine. */
export async function startTexts(): Promise<void> {
  const kept = localStorage.getItem(KEPT);
  await i18next
    .use(initReactI18next)
    .init({ resources: {}, fallbackLng: false, interpolation: { escapeValue: false } });
  await speak(isLanguage(kept) ? kept : 'fr');
}

/** The spaces that a French reader expects and that must not break. */
const typeset = (text: string): string =>
  text
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0');

function withSpaces<T>(texts: T): T {
  if (typeof texts === 'string') return typeset(texts) as T & string;
  const entries = Object.entries(texts as object).map(([key, value]) => [key, withSpaces<unknown>(value)]);
  // Every key is kept and every leaf stays a text: the shape is the one that came in.
  return Object.fromEntries(entries) as T;
}

export async function speak(language: UiLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await catalogues[language]());
  await i18next.changeLanguage(language);
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
}
