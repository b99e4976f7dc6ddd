import { respondWithPicture } from '#app/picture-response.ts';

export const GET = respondWithPicture;
