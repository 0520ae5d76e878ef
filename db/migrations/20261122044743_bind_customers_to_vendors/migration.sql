ALTER TABLE "credentials" DROP CONSTRAINT "credentials_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "credentials" DROP CONSTRAINT "credentials_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "memories" DROP CONSTRAINT "memories_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "memories" DROP CONSTRAINT "memories_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "item_events" DROP CONSTRAINT "item_events_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "item_events" DROP CONSTRAINT "item_events_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "items" DROP CONSTRAINT "items_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "items" DROP CONSTRAINT "items_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "onboardings" DROP CONSTRAINT "onboardings_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "onboardings" DROP CONSTRAINT "onboardings_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "memberships" DROP CONSTRAINT "memberships_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "record_changes" DROP CONSTRAINT "record_changes_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "record_changes" DROP CONSTRAINT "record_changes_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "records" DROP CONSTRAINT "records_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "records" DROP CONSTRAINT "records_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "releases" DROP CONSTRAINT "releases_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "releases" DROP CONSTRAINT "releases_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "operations" DROP CONSTRAINT "operations_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "operations" DROP CONSTRAINT "operations_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "audit_entries" DROP CONSTRAINT "audit_entries_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "comments" DROP CONSTRAINT "comments_vendor_id_vendors_id_fkey";--> statement-breakpoint
ALTER TABLE "comments" DROP CONSTRAINT "comments_customer_id_customers_id_fkey";--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_vendor_id_id_unique" UNIQUE("vendor_id","id");--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "memories" ADD CONSTRAINT "memories_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "item_events" ADD CONSTRAINT "item_events_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "onboardings" ADD CONSTRAINT "onboardings_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "record_changes" ADD CONSTRAINT "record_changes_P79gcIjUGrCs_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "operations" ADD CONSTRAINT "operations_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_vendor_id_customer_id_customers_vendor_id_id_fkey" FOREIGN KEY ("vendor_id","customer_id") REFERENCES "customers"("vendor_id","id");--> statement-breakpoint
DROP POLICY "wall" ON "memberships";--> statement-breakpoint
CREATE POLICY "wall" ON "memberships" AS PERMISSIVE FOR SELECT TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and (customer_id is null or (select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));--> statement-breakpoint
ALTER POLICY "wall" ON "audit_entries" TO "gangway_web" USING (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid))) WITH CHECK (vendor_id = (select nullif(current_setting('gangway.vendor', true), '')::uuid) and ((select nullif(current_setting('gangway.customer', true), '')::uuid) is null or customer_id = (select nullif(current_setting('gangway.customer', true), '')::uuid)));