/** How the name of a picture's file ends, or its address before a query. */
export const PICTURE_FILE = /\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)(?=[?#]|$)/i;
