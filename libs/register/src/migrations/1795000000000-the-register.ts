import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ORGANISATION = 'organisation_id uuid NOT NULL CONSTRAINT of_organisation REFERENCES organisation';

/** The first tables. From here on every row says whose it is. */
export class TheRegister1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...organisations, ...facts, ...projections, ...world, ...appendOnly]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The first migration holds the facts themselves: restore a backup instead.');
  }
}

const organisations = [
  `CREATE TABLE organisation (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    country text NOT NULL,
    time_zone text NOT NULL,
    supervisor_email text NOT NULL,
    is_example boolean NOT NULL,
    created_at timestamptz NOT NULL
  )`,
  `CREATE TABLE reference_counter (
    ${OF_ORGANISATION},
    year integer NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (organisation_id, year)
  )`,
  `CREATE TABLE setting (key text PRIMARY KEY, value text NOT NULL)`,
];

const facts = [
  `CREATE TABLE draft (
    protocol_id text PRIMARY KEY,
    ${OF_ORGANISATION},
    revision integer NOT NULL,
    text jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    saved_by text
  )`,
  `CREATE TABLE command (
    id text PRIMARY KEY,
    protocol_id text NOT NULL,
    ${OF_ORGANISATION},
    act jsonb NOT NULL,
    request_id text,
    received_at timestamptz NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    answer jsonb,
    answered_at timestamptz
  )`,
  `CREATE INDEX command_waiting ON command (received_at) WHERE answered_at IS NULL`,
  `CREATE TABLE event (
    protocol_id text NOT NULL,
    position integer NOT NULL,
    ${OF_ORGANISATION},
    type text NOT NULL,
    body jsonb NOT NULL,
    at timestamptz NOT NULL,
    command_id text NOT NULL,
    request_id text,
    PRIMARY KEY (protocol_id, position)
  )`,
  `CREATE INDEX event_of_command ON event (command_id)`,
];

const projections = [
  `CREATE TABLE protocol (
    id text PRIMARY KEY,
    ${OF_ORGANISATION},
    reference text NOT NULL,
    kind text NOT NULL,
    phase text NOT NULL,
    title text NOT NULL,
    version integer NOT NULL,
    state jsonb NOT NULL,
    position integer NOT NULL,
    party_names text[] NOT NULL,
    countries text[] NOT NULL,
    search text NOT NULL,
    next_kind text,
    next_due date,
    next_at timestamptz,
    last_day date,
    predecessor text,
    successor text,
    open boolean NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT protocol_reference_unique UNIQUE (organisation_id, reference)
  )`,
  `CREATE INDEX protocol_next ON protocol (next_at) WHERE next_at IS NOT NULL`,
  `CREATE TABLE protocol_viewer (
    protocol_id text NOT NULL,
    ${OF_ORGANISATION},
    PRIMARY KEY (protocol_id, organisation_id)
  )`,
  `CREATE INDEX protocol_viewer_organisation ON protocol_viewer (organisation_id)`,
];

const world = [
  `CREATE TABLE outbox (
    id text PRIMARY KEY,
    protocol_id text NOT NULL,
    ${OF_ORGANISATION},
    command_id text NOT NULL,
    effect jsonb NOT NULL,
    position integer NOT NULL,
    created_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    done_at timestamptz,
    outcome jsonb,
    last_error text
  )`,
  `CREATE INDEX outbox_open ON outbox (protocol_id) WHERE done_at IS NULL`,
  `CREATE INDEX outbox_of_command ON outbox (command_id)`,
  `CREATE TABLE document (
    id uuid PRIMARY KEY,
    protocol_id text NOT NULL,
    ${OF_ORGANISATION},
    kind text NOT NULL,
    language text NOT NULL,
    format text NOT NULL,
    party text,
    year integer,
    template_version text NOT NULL,
    text_version integer NOT NULL,
    sha256 text NOT NULL,
    code text NOT NULL,
    file_name text NOT NULL,
    bytes bytea NOT NULL,
    issued_at timestamptz NOT NULL,
    outbox_id text NOT NULL,
    CONSTRAINT document_once UNIQUE (outbox_id, format)
  )`,
  // DOCX and PDF are compressed already: PostgreSQL would try in vain, and could not read a part without the whole.
  `ALTER TABLE document ALTER COLUMN bytes SET STORAGE EXTERNAL`,
  `CREATE INDEX document_of_protocol ON document (protocol_id)`,
  `CREATE INDEX document_code ON document (code)`,
  `CREATE TABLE notice (
    id text PRIMARY KEY,
    protocol_id text NOT NULL,
    ${OF_ORGANISATION},
    kind text NOT NULL,
    parties text[] NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    recipients jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    sent_at timestamptz
  )`,
  `CREATE INDEX notice_of_protocol ON notice (protocol_id)`,
];

const appendOnly = [
  `CREATE FUNCTION refuse_to_change_a_fact() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'an event is a fact: it is never changed or removed' USING ERRCODE = 'restrict_violation';
  END $$`,
  `CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_fact()`,
  `CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_a_fact()`,
];
