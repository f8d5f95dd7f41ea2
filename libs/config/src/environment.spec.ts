import { isAbsolute } from 'node:path';
import { EnvironmentError, readEnvironment, readSettings } from './index.js';

const servers = { DATABASE_URL: 'postgres://pacta:secret@127.0.0.1:5432/pacta', TEMPORAL_ADDRESS: '127.0.0.1:7233' };

const mistakesOf = (variables: Record<string, string>) => {
  try {
    readEnvironment({ ...servers, ...variables });
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
    throw error;
  }
  throw new Error('the environment was accepted');
};

describe('the environment', () => {
  it('has a default for everything but the two servers', () => {
    expect(readEnvironment(servers)).toMatchObject({
      ...servers,
      PORT: 4000,
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_TASK_QUEUE: 'pacta',
      LOG_LEVEL: 'info',
      PUBLIC_URL: 'http://127.0.0.1:4000',
    });
    expect(isAbsolute(readEnvironment(servers).PACTA_HOME)).toBe(true);
  });

  it('lets a person leave out the servers, which are then embedded', () => {
    const settings = readSettings({});
    expect(settings.DATABASE_URL).toBeUndefined();
    expect(settings.TEMPORAL_ADDRESS).toBeUndefined();
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ PORT: 4000 });
  });

  it('follows the port in the public address, unless the address is given', () => {
    expect(readSettings({ PORT: '8080' }).PUBLIC_URL).toBe('http://127.0.0.1:8080');
    expect(readSettings({ PUBLIC_URL: 'https://pacta.example.org' }).PUBLIC_URL).toBe('https://pacta.example.org');
  });

  it('tells all mistakes at once, each with its variable, its value and what is expected', () => {
    const error = mistakesOf({ PORT: 'abc', LOG_LEVEL: 'loud', TEMPORAL_ADDRESS: '', GOTENBERG_URL: 'ftp://x' });
    expect(error.mistakes.map((one) => one.variable).sort()).toEqual([
      'GOTENBERG_URL',
      'LOG_LEVEL',
      'PORT',
      'TEMPORAL_ADDRESS',
    ]);
    expect(error.message).toContain('PORT vaut « abc » ; attendu : un nombre de 1 à 65535');
    expect(error.message).toContain('TEMPORAL_ADDRESS n’est pas défini');
  });

  it.each(['0', '65536', '-1', '40.5', '1e9'])('refuses the port %s', (PORT) => {
    expect(mistakesOf({ PORT }).mistakes).toHaveLength(1);
  });

  it('never repeats an address that may hold a password', () => {
    expect(mistakesOf({ DATABASE_URL: 'mysql://pacta:hunter2@host/pacta' }).message).not.toContain('hunter2');
  });
});
