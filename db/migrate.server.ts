import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

const LOCK = 4_721_001

/**
 * Brings the database to the newest schema. Safe to call from several processes at once: one does it, the others wait.
 * `folder` holds the migrations (`db/migrations` below the project).
 */
export async function migrate(url: string, folder = 'db/migrations'): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await client`select pg_advisory_lock(${LOCK})`
    await client.unsafe(WEB_ROLE)
    await applyMigrations(drizzle({ client }), { migrationsFolder: folder })
    await client.unsafe(GRANTS)
  } finally {
    await client.end()
  }
}

/** The cluster may be shared by several databases that migrate at the same time: losing the race is fine. */
const WEB_ROLE = `do $$ begin
  if not exists (select from pg_roles where rolname = 'gangway_web') then
    create role gangway_web nologin;
  end if;
  if not pg_has_role(current_user, 'gangway_web', 'member') or not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant gangway_web to %I', current_user);
  end if;
exception when duplicate_object or unique_violation then null; end $$`

/** The web role reads and writes tenant data, appends to the audit trail, and never sees a password or a session. */
const GRANTS = `
  grant usage on schema public to gangway_web;
  grant select, insert, update, delete on all tables in schema public to gangway_web;
  grant usage on all sequences in schema public to gangway_web;
  revoke all on sessions, sign_ins, verifications, rate_limits, users, mails from gangway_web;
  revoke update, delete on audit_entries from gangway_web;
  revoke insert, update, delete on vendors, customers, memberships from gangway_web;
  grant select (id, name, email, language) on users to gangway_web;`
