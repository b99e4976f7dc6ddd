import { defineConfig } from 'drizzle-kit';

// For `drizzle-kit generate`, which writes the SQL of a schema change; db/migrate.ts applies it.
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema/*.ts',
  out: './db/migrations',
  casing: 'snake_case',
});
