import { Hono } from "hono";
import * as z from "zod/mini";
import { identifier } from "../seeded-random.ts";
import { createPackages, type Package } from "../fleet/packages.ts";
import { createRecordIds, pageOf } from "./pages.ts";
import type { V5Platform } from "./platform.ts";
import { find, invalid, readBody, text } from "./refusal.ts";

const createPackage = z.object({
  app_id: text(36),
  package_type: z.enum(["softwarePackage", "firmwarePackage"]),
  product_id: text(256),
  version: text(256),
  description: z.optional(z.string()),
  file_location: z.object({
    obs_location: z.object({
      region_name: text(256),
      bucket_name: text(63).check(z.minLength(3)),
      object_key: text(1024),
    }),
  }),
});

/** Packages: V1's, by the names of v5, and those that were made here. */
export function packageRoutes({ packages, random, appId, wire }: V5Platform): Hono {
  const app = new Hono();
  const nextRecord = createRecordIds();
  const records = new Map<string, string>();
  const recordOf = (id: string): string => {
    const record = records.get(id) ?? nextRecord();
    records.set(id, record);
    return record;
  };
  const shown = ({ fileId, fileType, version, description, uploadTime, model }: Package): object => ({
    package_id: fileId,
    app_id: appId,
    package_type: fileType,
    product_id: model,
    version,
    description,
    create_time: uploadTime,
  });
  app.post("/packages", async ({ req, json }) => {
    const { package_type: fileType, version, description } = await readBody(createPackage, req.raw);
    const fileId = identifier(random, "package", packages.size).slice(0, 24);
    const file = createPackages([{ fileId, fileType, version, description }]).get(fileId)!;
    packages.set(fileId, file);
    return json(shown(file), wire.created);
  });
  app.get("/packages", ({ req, json }) => {
    const query = req.query();
    if (query["package_type"] === undefined) throw invalid("The parameter package_type is wrong.");
    const found = [...packages.values()]
      .map((file) => ({ ...file, record: recordOf(file.fileId) }))
      .filter(({ fileType }) => fileType === query["package_type"])
      .filter(({ version }) => query["version"] === undefined || version === query["version"]);
    const { rows, page } = pageOf(found, query);
    return json({ packages: rows.map(shown), page });
  });
  app.get("/packages/:id", ({ req, json }) => json(shown(find(packages, req.param("id"), "package"))));
  app.delete("/packages/:id", ({ req, body }) => {
    packages.delete(find(packages, req.param("id"), "package").fileId);
    return body(null, 204);
  });
  return app;
}
