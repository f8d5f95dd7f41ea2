/** Languages a template may be written in. A kind says which of them it is offered in. */
export type Language = 'fr' | 'en' | 'nl' | 'de' | 'es';
