import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent. A municipality may put its own ten shades here; text on it keeps its contrast by `autoContrast`. */
const accent: MantineColorsTuple = [
  '#e9f4f5',
  '#d2e7ea',
  '#a6d0d6',
  '#7cbac4',
  '#55a3b0',
  '#36899a',
  '#237485',
  '#17606f',
  '#0f515f',
  '#0b4450',
];

/** Acts that undo or end. */
const danger: MantineColorsTuple = [
  '#fdeceb',
  '#fad3d0',
  '#f5b5b0',
  '#ffaca6',
  '#e57f78',
  '#d9635b',
  '#cc4a42',
  '#bf352d',
  '#b12721',
  '#a61e1e',
];

const sans = "'Source Sans 3 Variable', system-ui, sans-serif";
const serif = "'Source Serif 4 Variable', Georgia, serif";

export const theme = createTheme({
  colors: { accent, danger },
  primaryColor: 'accent',
  // Lighter shades of Mantine's own palette stay under the contrast that WCAG AA asks for.
  primaryShade: { light: 9, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  headings: { fontFamily: serif, fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  components: {
    Modal: {
      defaultProps: { centered: true, padding: 'lg', overlayProps: { backgroundOpacity: 0.45 } },
      styles: { title: { fontFamily: serif, fontSize: '1.3rem', fontWeight: 600 } },
    },
    // A long name wraps inside its button instead of widening a phone's page.
    Button: {
      defaultProps: { size: 'md' },
      styles: {
        root: {
          display: 'inline-grid',
          alignItems: 'center',
          height: 'auto',
          minHeight: 'var(--button-height)',
          maxWidth: '100%',
          paddingBlock: '0.3em',
        },
        inner: { height: 'auto' },
        label: { whiteSpace: 'normal', height: 'auto', lineHeight: 1.3 },
      },
    },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
  },
});

/** Colours that axe found too pale in Mantine's defaults, and the paper on which the screens lie. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--pacta-serif': serif },
  light: {
    '--mantine-color-body': '#f8f6f2',
    '--mantine-color-text': '#1d2528',
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-error': '#b42323',
    '--mantine-color-placeholder': '#5c6370',
    '--mantine-color-anchor': '#0b5a6b',
    '--pacta-sheet': '#ffffff',
    '--pacta-line': '#dcd8cf',
    '--pacta-sunken': '#f1eee7',
    '--pacta-accent': '#0b4450',
    '--pacta-accent-soft': '#e3f0f2',
    '--pacta-late': '#a61e1e',
    '--pacta-late-soft': '#fdeceb',
    '--pacta-soon': '#7a4b00',
    '--pacta-soon-soft': '#fdf3dc',
    '--pacta-done': '#1e6438',
    '--pacta-done-soft': '#e6f4ea',
    '--pacta-blank': '#fff1c2',
  },
  dark: {
    '--mantine-color-body': '#14191b',
    '--mantine-color-text': '#e6eaeb',
    '--mantine-color-dimmed': '#b3bcbf',
    '--mantine-color-error': '#ff9a94',
    '--mantine-color-placeholder': '#a3adb1',
    '--mantine-color-anchor': '#8fd0da',
    '--pacta-sheet': '#1c2326',
    '--pacta-line': '#374246',
    '--pacta-sunken': '#12171a',
    '--pacta-accent': '#8fd0da',
    '--pacta-accent-soft': '#16343b',
    '--pacta-late': '#ffaca6',
    '--pacta-late-soft': '#3d1d1c',
    '--pacta-soon': '#f3cd7c',
    '--pacta-soon-soft': '#3a2d10',
    '--pacta-done': '#93d7a8',
    '--pacta-done-soft': '#163422',
    '--pacta-blank': '#4d3f10',
  },
});
