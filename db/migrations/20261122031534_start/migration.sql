CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"onboarding_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"sealed" jsonb NOT NULL,
	"open" jsonb NOT NULL,
	"hints" jsonb NOT NULL,
	"import_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"key" text NOT NULL UNIQUE,
	"name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"destroyed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"onboarding_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"entity" text NOT NULL,
	"file_id" uuid NOT NULL,
	"state" text DEFAULT 'uploaded' NOT NULL,
	"work" jsonb,
	"inspection" jsonb,
	"overrides" jsonb,
	"mapping" jsonb,
	"answers" jsonb,
	"fields" text[],
	"counts" jsonb,
	"content_hash" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"returned_at" timestamp with time zone,
	"release_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imports_customer_id_number_unique" UNIQUE("customer_id","number")
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"entity" text NOT NULL,
	"layout" text NOT NULL,
	"overrides" jsonb,
	"columns" jsonb,
	"answers" jsonb,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "memories_customer_id_entity_layout_unique" UNIQUE("customer_id","entity","layout")
);
--> statement-breakpoint
ALTER TABLE "memories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "item_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"reason" jsonb,
	"user_id" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "item_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"onboarding_id" uuid NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"state" text DEFAULT 'not-started' NOT NULL,
	"internal" boolean DEFAULT false NOT NULL,
	"start" date,
	"due" date,
	"evidence" jsonb,
	"done_on" date,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "items_onboarding_id_key_unique" UNIQUE("onboarding_id","key")
);
--> statement-breakpoint
ALTER TABLE "items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "onboardings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"template_key" text NOT NULL,
	"template_version" integer NOT NULL,
	"template" jsonb NOT NULL,
	"choices" jsonb NOT NULL,
	"plan" jsonb NOT NULL,
	"country" text NOT NULL,
	"time_zone" text NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"starts_on" date NOT NULL,
	"agreed_go_live" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "onboardings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_vendor_id_customer_id_user_id_unique" UNIQUE NULLS NOT DISTINCT("vendor_id","customer_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"key" text NOT NULL UNIQUE,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"user_id" uuid NOT NULL,
	"token" text NOT NULL UNIQUE,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"name" text NOT NULL,
	"email" text NOT NULL UNIQUE,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"language" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_changes" (
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"release_id" uuid,
	"entity" text,
	"key" text,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "record_changes_pkey" PRIMARY KEY("release_id","entity","key")
);
--> statement-breakpoint
ALTER TABLE "record_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "records" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"entity" text NOT NULL,
	"key" text NOT NULL,
	"values" jsonb NOT NULL,
	"release_id" uuid NOT NULL,
	CONSTRAINT "records_customer_id_entity_key_unique" UNIQUE("customer_id","entity","key")
);
--> statement-breakpoint
ALTER TABLE "records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "releases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"onboarding_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"undoes" uuid,
	"released_by" uuid NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	CONSTRAINT "releases_customer_id_number_unique" UNIQUE("customer_id","number")
);
--> statement-breakpoint
ALTER TABLE "releases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "operations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "operations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"row_no" integer NOT NULL,
	"kind" text NOT NULL,
	"field" text,
	"before" text,
	"after" text,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "operations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staged_issues" (
	"import_id" uuid NOT NULL,
	"row_no" integer NOT NULL,
	"field" text,
	"code" text NOT NULL,
	"level" smallint NOT NULL,
	"params" jsonb,
	"linked" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "staged_issues" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staged_rows" (
	"import_id" uuid,
	"row_no" integer,
	"cells" text[] NOT NULL,
	"level" smallint NOT NULL,
	"excluded" boolean DEFAULT false NOT NULL,
	"original" jsonb,
	CONSTRAINT "staged_rows_pkey" PRIMARY KEY("import_id","row_no")
);
--> statement-breakpoint
ALTER TABLE "staged_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid,
	"user_id" uuid,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid,
	"data" jsonb,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"onboarding_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"internal" boolean DEFAULT false NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"vendor_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "customers_vendor_id_code_unique" UNIQUE("vendor_id","code")
);
--> statement-breakpoint
ALTER TABLE "customers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vendors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	"key" text NOT NULL UNIQUE,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"time_zone" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "vendors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "credentials_customer_id_provider_index" ON "credentials" ("customer_id","provider");--> statement-breakpoint
CREATE INDEX "files_customer_id_sha256_index" ON "files" ("customer_id","sha256");--> statement-breakpoint
CREATE INDEX "imports_onboarding_id_entity_index" ON "imports" ("onboarding_id","entity");--> statement-breakpoint
CREATE INDEX "imports_vendor_id_state_index" ON "imports" ("vendor_id","state");--> statement-breakpoint
CREATE INDEX "imports_working" ON "imports" ("id") WHERE "work" is not null;--> statement-breakpoint
CREATE INDEX "item_events_item_id_index" ON "item_events" ("item_id");--> statement-breakpoint
CREATE INDEX "onboardings_vendor_id_index" ON "onboardings" ("vendor_id");--> statement-breakpoint
CREATE INDEX "onboardings_customer_id_index" ON "onboardings" ("customer_id");--> statement-breakpoint
CREATE INDEX "memberships_user_id_index" ON "memberships" ("user_id");--> statement-breakpoint
CREATE INDEX "record_changes_customer_id_entity_key_index" ON "record_changes" ("customer_id","entity","key");--> statement-breakpoint
CREATE INDEX "operations_import_id_index" ON "operations" ("import_id");--> statement-breakpoint
CREATE INDEX "staged_issues_row" ON "staged_issues" ("import_id","row_no");--> statement-breakpoint
CREATE INDEX "staged_issues_group" ON "staged_issues" ("import_id","field","code","row_no");--> statement-breakpoint
CREATE INDEX "staged_rows_problems" ON "staged_rows" ("import_id","level","row_no") WHERE "level" > 0 or "excluded";--> statement-breakpoint
CREATE INDEX "audit_entries_subject_id_index" ON "audit_entries" ("subject_id");--> statement-breakpoint
CREATE INDEX "audit_entries_vendor_id_at_index" ON "audit_entries" ("vendor_id","at");--> statement-breakpoint
CREATE INDEX "comments_subject_id_index" ON "comments" ("subject_id");--> statement-breakpoint
CREATE INDEX "comments_onboarding_id_at_index" ON "comments" ("onboarding_id","at");--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_onboarding_id_onboardings_id_fkey" FOREIGN KEY ("onboarding_id") REFERENCES "onboardings"("id");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_file_id_files_id_fkey" FOREIGN KEY ("file_id") REFERENCES "files"("id");--> statement-breakpoint
ALTER TABLE "memories" ADD CONSTRAINT "memories_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "memories" ADD CONSTRAINT "memories_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "item_events" ADD CONSTRAINT "item_events_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "item_events" ADD CONSTRAINT "item_events_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "item_events" ADD CONSTRAINT "item_events_item_id_items_id_fkey" FOREIGN KEY ("item_id") REFERENCES "items"("id");--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_onboarding_id_onboardings_id_fkey" FOREIGN KEY ("onboarding_id") REFERENCES "onboardings"("id");--> statement-breakpoint
ALTER TABLE "onboardings" ADD CONSTRAINT "onboardings_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "onboardings" ADD CONSTRAINT "onboardings_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "record_changes" ADD CONSTRAINT "record_changes_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "record_changes" ADD CONSTRAINT "record_changes_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "record_changes" ADD CONSTRAINT "record_changes_release_id_releases_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"("id");--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "operations" ADD CONSTRAINT "operations_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "operations" ADD CONSTRAINT "operations_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_customer_id_customers_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_vendor_id_vendors_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendors"("id");--> statement-breakpoint
CREATE POLICY "wall" ON "credentials" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "files" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "imports" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "memories" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "item_events" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "items" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "onboardings" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "memberships" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and (customer_id is null or (select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and (customer_id is null or (select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "users" AS PERMISSIVE FOR ALL TO "gangway_web" USING (id in (select user_id from memberships)) WITH CHECK (id in (select user_id from memberships));--> statement-breakpoint
CREATE POLICY "wall" ON "record_changes" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "records" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "releases" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "operations" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "staged_issues" AS PERMISSIVE FOR ALL TO "gangway_web" USING (import_id in (select id from imports)) WITH CHECK (import_id in (select id from imports));--> statement-breakpoint
CREATE POLICY "wall" ON "staged_rows" AS PERMISSIVE FOR ALL TO "gangway_web" USING (import_id in (select id from imports)) WITH CHECK (import_id in (select id from imports));--> statement-breakpoint
CREATE POLICY "wall" ON "audit_entries" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and (customer_id is null or (select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and (customer_id is null or (select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "comments" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "customers" AS PERMISSIVE FOR ALL TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "wall" ON "vendors" AS PERMISSIVE FOR ALL TO "gangway_web" USING (id = (select nullif(current_setting('gangway.vendor', true), '')::uuid)) WITH CHECK (id = (select nullif(current_setting('gangway.vendor', true), '')::uuid));