import { extentOf, extentToInstall } from './installed.mjs';

const locked = {
  '': {},
  'libs/config': { version: '0.1.0' },
  'node_modules/@pacta/config': { link: true },
  'node_modules/zod': { version: '4.6.0' },
  'node_modules/jest': { version: '30.5.0', dev: true },
  'node_modules/swc-for-another-platform': { version: '1.16.18', optional: true },
};
const production = { 'node_modules/@pacta/config': { link: true }, 'node_modules/zod': { version: '4.6.0' } };
const full = { ...production, 'node_modules/jest': { version: '30.5.0', dev: true } };

describe('what is installed', () => {
  it('is all, what the product needs, a part, or nothing', () => {
    expect(extentOf(locked, full)).toBe('full');
    expect(extentOf(locked, production)).toBe('production');
    expect(extentOf(locked, { 'node_modules/zod': { version: '4.6.0' } })).toBe('partial');
    expect(extentOf(locked, undefined)).toBe('nothing');
  });

  it('is a part when the lockfile asks for another version', () => {
    expect(extentOf({ ...locked, 'node_modules/zod': { version: '4.7.0' } }, full)).toBe('partial');
  });

  it('does not miss what is optional, such as the programs of another platform', () => {
    expect(extentOf({ 'node_modules/swc-for-another-platform': { version: '1', optional: true } }, {})).toBe('full');
  });

  it('is never made less than someone had: a start keeps the tools of a developer', () => {
    expect(extentToInstall('production', { ...locked, 'node_modules/zod': { version: '4.7.0' } }, full)).toBe('full');
    expect(extentToInstall('production', locked, production)).toBe('production');
    expect(extentToInstall('production', locked, undefined)).toBe('production');
    expect(extentToInstall('full', locked, production)).toBe('full');
  });
});
