import { respondWithFile } from '#app/file-response.ts';

export const GET = respondWithFile;
