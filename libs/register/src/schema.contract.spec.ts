import { createDatabase, type TestDatabase } from '../../../test/builders/database.js';
import { dataSourceOf } from './data-source.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createDatabase();
});
afterEach(() => database.drop());

test('the migrations make exactly the schema that the rows describe', async () => {
  await migrate(database.url);
  const source = await dataSourceOf({ url: database.url }).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('services that start together migrate once, and a migrated database is left alone', async () => {
  const ran = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  expect(ran.flat()).toEqual(migrations.map(({ name }) => name));
  expect(await migrate(database.url)).toEqual([]);
});

test('every table says whose its rows are, save the ones about the installation itself', async () => {
  await migrate(database.url);
  const strays = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables t WHERE table_schema = 'public' AND NOT EXISTS (
       SELECT FROM information_schema.columns c
       WHERE c.table_schema = 'public' AND c.table_name = t.table_name AND c.column_name = 'organisation_id')
     ORDER BY table_name`,
  );
  expect(strays.map(({ name }) => name)).toEqual(['migrations', 'organisation', 'setting']);
});
