import type { Hono } from "hono";
import { mountedApp } from "./mounted.ts";

const app: Hono = mountedApp();
export default app;
